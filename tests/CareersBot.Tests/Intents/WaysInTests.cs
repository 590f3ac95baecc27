using CareersBot.Intents;
using CareersBot.Intents.GradeWorry;
using CareersBot.Intents.RouteLength;
using CareersCatalogue.Occupations;
using CareersCatalogue.Routes;

namespace CareersBot.Tests.Intents;

/// <summary>How long, how old, which grades and by which steps: nothing is promised that nobody can do.</summary>
public sealed class WaysInTests
{
    [Theory]
    [InlineData("how many years to become a nurse", "undergraduate degree: 3 years")]
    [InlineData("how long does it take to become a cardiologist", "medical degree")]
    [InlineData("can i be a midwife in 4 years", "Yes, that can be enough")]
    [InlineData("can i be a midwife in 2 years", "Not from school")]
    public void Length_StartsAtSchool(string said, string expected) => Says(said, "route_length", expected);

    [Fact]
    public void Quickest_IsNeverAWayThatStartsFromADegreeOrARegister() => Assert.Empty(
        from entry in RealCatalogue.Catalogue.Current.Catalogue.Entries
        let way = Beginning.Quickest(entry, Nation.England)
        where way is not null && (way.MinimumLevel >= 6 || way.Type.Kind is EntryRouteKind.ReturnToPractice or EntryRouteKind.SpecialtyTraining or EntryRouteKind.GraduateEntryDegree)
        select entry.Occupation.Title);

    [Fact]
    public void LaterWays_ComeWithTheirCondition_WhenMoreIsAsked()
    {
        var chat = Chat.Real();
        Assert.DoesNotContain("eturn to practice", chat.Say("how long is training for adult nurses").Text, StringComparison.Ordinal);
        Assert.Contains("If you already have a degree", chat.Say("Tell me more").Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("what is the quickest way to be a midwife", "The quickest unpaid way to be a midwife: undergraduate degree, 3 years")]
    [InlineData("what is the cheapest way to be a midwife", "The cheapest for you is degree apprenticeship")]
    [InlineData("uni or apprenticeship for a midwife", "Ways to be a midwife")]
    public void Comparison_AnswersTheWish(string said, string expected)
    {
        Says(said, "route_compare", expected);
        Assert.DoesNotContain("T Level", Chat.Real().Say(said).Text, StringComparison.Ordinal); // a step towards it, not a way to it
    }

    [Theory]
    [InlineData("physiotherapist", "physiotherapy-assistant")]
    [InlineData("adult-nurse", "healthcare-assistant", "nursing-associate")]
    [InlineData("dentist")]
    [InlineData("neurosurgeon")]
    public void SteppingStones_AreStepsThatAreWrittenDown(string goal, params string[] before)
    {
        var ask = new Ask(new() { Text = "", Words = [], Shape = [], Families = [] }, new(), RealCatalogue.Catalogue.Current);
        var stones = SteppingStones.Find(ask, ask.Catalogue.Find(goal)!); // a slug of the data
        Assert.Equal(before, stones?.Posts.SkipLast(1).Select(post => post.Occupation.Slug.Value) ?? []);
    }

    [Theory]
    [InlineData("im not clever enough to be a dentist", "dental degree (5 years)")]
    [InlineData("im too thick to be a physiotherapist", "physiotherapy assistant first")]
    public void GradeWorry_NamesTheStepThatCounts(string said, string expected)
    {
        Says(said, "grade_worry", expected);
        Assert.DoesNotContain("healthcare assistant, then", Chat.Real().Say(said).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void GradeWorry_AJobThatIsNotHeld_GetsNoRouteToAnother() => Assert.DoesNotContain("nurse", Chat.Real().Say("not clever enough to be a vet").Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("im 42 is that too old to be a midwife", "42 is not too old")]
    [InlineData("how old do i have to be, im 12", "At 12 nothing is open yet")]
    [InlineData("can 16 year olds work there", "At 16 you can do this")]
    [InlineData("do u have to be 18 to be a paramedic", "18 in most health roles")]
    [InlineData("am i too old at 26", "26 is not too old")]
    public void Age_ThatWasSaid_IsUsed(string said, string expected)
    {
        Says(said, "age_limits", expected);
        if (said.Contains("old at", StringComparison.Ordinal)) Assert.DoesNotContain("14", Chat.Real().Say(said).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("can i be a nurse with a 3 in maths", "Not yet with a 3")]
    [InlineData("can i be a nurse with a 4 in maths", "Yes, a 4 in maths is enough")]
    [InlineData("do i need physics to be a midwife", "I hold no rule about physics")] // silence is no "no"
    [InlineData("do i need biology to be a porter", "No. You can start")]
    [InlineData("do i need a science a level to be a doctor", "Usually yes, one of them")]
    [InlineData("do i need a science a level to be a biomedical scientist", "Yes.")]
    [InlineData("do i need biology a level for midwife", "Biology A level helps")]
    [InlineData("which a levels for a dietitian", "chemistry")]
    [InlineData("do i need a driving licence to be a paramedic", "full manual driving licence")]
    [InlineData("what gcses do i need to be a nurse", "5 GCSEs at grade 4")]
    [InlineData("what do i need to be a nurse", "at least level 3")]
    public void Requirement_ThatWasAsked_IsAnswered(string said, string expected) => Says(said, "entry_requirements", expected);

    private static void Says(string said, string intent, string expected)
    {
        var reply = Chat.Real().Say(said);
        Assert.Equal(intent, reply.Intent);
        Assert.Contains(expected, reply.Text, StringComparison.Ordinal);
        Assert.NotEmpty(reply.Sources);
    }
}
