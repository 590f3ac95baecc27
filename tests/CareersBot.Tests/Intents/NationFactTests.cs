using CareersBot.Intents;
using CareersBot.Intents.GradeWorry;
using CareersBot.Intents.RouteLength;
using CareersCatalogue.Occupations;
using CareersCatalogue.Routes;

namespace CareersBot.Tests.Intents;

/// <summary>What is England's is told as England's to those who live elsewhere.</summary>
public sealed class NationFactTests
{
    [Theory]
    [InlineData("do they have a physio apprenticeship in scotland", "I hold no apprenticeship for a physiotherapist in Scotland")]
    [InlineData("is there an apprenticeship for midwife in aberdeen", "I hold no apprenticeship for a midwife in Scotland")]
    [InlineData("nursing apprenticeship in northern ireland", "ask locally in the other nations")]
    [InlineData("nursing apprenticeship in wales", "England's: Registered nurse degree")]
    [InlineData("nursing apprenticeship in england", "Yes. There is a level 6 apprenticeship")]
    public void Apprenticeship_OfEngland_IsNoYesElsewhere(string said, string expected) => Assert.Contains(expected, Chat.Real().Say(said).Text, StringComparison.Ordinal);

    [Fact]
    public void Nation_OfTheTalk_Decides()
    {
        var chat = Chat.Real();
        chat.Say("im in wales");

        Assert.Contains("for England only, not for Wales", chat.Say("what about nursing associate").Text, StringComparison.Ordinal);
        Assert.DoesNotContain("apprenticeship", chat.Say("how do i become a nurse").Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Yes.", chat.Say("is there an apprenticeship").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void JobOfOneNation_IsToldPlainlyThere() => Assert.DoesNotContain("only, not", Chat.Real().Say("what is a nursing associate").Text, StringComparison.Ordinal);

    [Theory]
    [InlineData(Nation.Scotland)]
    [InlineData(Nation.Wales)]
    [InlineData(Nation.NorthernIreland)]
    public void Steps_PassThroughNoJobOfAnotherNation(Nation nation)
    {
        var ask = new Ask(new() { Text = "", Words = [], Shape = [], Families = [], Nation = nation }, new(), RealCatalogue.Catalogue.Current);

        Assert.Empty(
            from goal in ask.Catalogue.Entries
            let stones = SteppingStones.Find(ask, goal)
            where stones is not null && goal.Occupation.Nations.Contains(nation) && stones.Posts.Any(post => !post.Occupation.Nations.Contains(nation))
            select goal.Occupation.Title);
    }

    [Fact]
    public void Ways_ByAStandardOfEngland_AreHeldThereOnly() => Assert.Empty(
        from entry in RealCatalogue.Catalogue.Current.Catalogue.Entries
        from way in Beginning.FromSchool(entry, Nation.Scotland)
        where EntryRouteKinds.IsApprenticeship(way.Type.Kind) && way.Standards.Count > 0
        select $"{entry.Occupation.Title}: {way.Title}");

    [Fact]
    public void Progression_LeavesOutAJobOfAnotherNation()
    {
        Assert.Contains("nursing-associate", Chat.Real().Say("where can a maternity support worker lead").Occupations.Select(slug => slug.Value));
        Assert.DoesNotContain("nursing-associate", Chat.Real().Say("where can a maternity support worker lead in wales").Occupations.Select(slug => slug.Value));
    }
}
