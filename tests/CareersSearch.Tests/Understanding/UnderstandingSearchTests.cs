using CareersCatalogue.Ports;
using CareersCatalogue.Wishes;
using CareersSearch.Understanding;
using TestKit;

namespace CareersSearch.Tests.Understanding;

public sealed class UnderstandingSearchTests
{
    private static readonly IOccupationSearch Search = new UnderstandingSearch(SmallCatalogue.Create());

    [Fact]
    public void Search_Wish_IsShownAsTypedAndAsRead()
    {
        var understood = Assert.Single(Search.Search("Nurse, but NO Uni please").Understood, wish => wish.Meaning.Kind == WishKind.Avoid);

        Assert.Equal(("NO Uni", "no-university"), (understood.Text, understood.Meaning.Id));
    }

    [Theory]
    [InlineData("no gcses")]
    [InlineData("jobs with no exams")]
    [InlineData("what can i do without qualifications pls")]
    public void Search_NothingButARequirement_GivesAllThatMeetIt(string text) =>
        Assert.Equal(
            SmallCatalogue.Create().Entries.Where(entry => entry.Occupation.MinimumLevel == 0).Select(entry => entry.Occupation.Slug.Value).Order(StringComparer.Ordinal),
            Slugs(Search.Search(text)).Order(StringComparer.Ordinal));

    [Fact]
    public void Search_WayIn_LeavesOutWhatHasNone()
    {
        Assert.Contains("healthcare-assistant", Slugs(Search.Search("nursing apprenticeship")));
        Assert.DoesNotContain("stroke-nurse", Slugs(Search.Search("nursing apprenticeship")));
        Assert.Contains("stroke-nurse", Slugs(Search.Search("nursing")));
    }

    [Fact]
    public void Search_WishIgnored_IsNotFollowedAndItsWordsAreNotSearchedFor()
    {
        var ignored = Search.Search(new SearchRequest("nursing apprenticeship") { Ignored = ["apprenticeship"] });

        Assert.DoesNotContain(ignored.Understood, wish => wish.Meaning.Id == "apprenticeship");
        Assert.Contains("stroke-nurse", Slugs(ignored));
    }

    [Fact]
    public void Search_UnderstandingOff_TakesEveryWordAsAWord()
    {
        var plain = Search.Search(new SearchRequest("nurse no uni") { Understand = false });

        Assert.Empty(plain.Understood);
        Assert.Contains("stroke-nurse", Slugs(plain));
    }

    [Fact]
    public void Search_NothingMeetsAll_LetsTheLeastFirmGoAndSaysWhich()
    {
        var found = Search.Search("gardener no gcses must be in a prison");

        Assert.Equal("gardener", Slugs(found)[0]);
        Assert.Equal([new LetGo("prison", LettingGo.OfWish("prison"), "in-prison")], found.LetGo);
        Assert.Equal(["no-qualifications"], found.Understood.Select(wish => wish.Meaning.Id));
    }

    [Fact]
    public void Search_WordsThatMeanNothing_AreLetGoBeforeAWish()
    {
        var found = Search.Search("xyzzyq no gcses");

        Assert.Equal([new LetGo("xyzzyq", LettingGo.OfWords("xyzzyq"), null)], found.LetGo);
        Assert.All(found.Hits, hit => Assert.Equal(0, hit.Entry.Occupation.MinimumLevel));
        Assert.NotEmpty(found.Hits);
    }

    [Fact]
    public void Search_ExplicitFilterThatNothingMeets_IsNeverLetGo() =>
        Assert.Empty(Search.Search(new SearchRequest("nurse no uni") { Where = _ => false }).Hits);

    [Fact]
    public void Search_NonsenseAlone_FindsNothing() => Assert.Empty(Search.Search("xyzzyq").Hits);

    [Fact]
    public void Search_SlipBesideAWish_CorrectsTheWholeText() =>
        Assert.Equal("emergency call handler no nights please", Search.Search("emergensy call handler no nights please").DidYouMean ?? "");

    [Fact]
    public void Search_QuotedAndSignedWords_AreTakenAtTheirWord()
    {
        Assert.DoesNotContain(Search.Search("\"no nights\" nurse").Understood, wish => wish.Meaning.Kind != WishKind.Like);
        Assert.DoesNotContain("stroke-nurse", Slugs(Search.Search("nurse -stroke no gcses")));
    }

    [Theory]
    [InlineData("what can i do with no gcses pls", "what can i do with pls")]
    [InlineData("nurse", "")]
    public void Search_Talk_IsSkippedAndSaid(string typed, string skipped) => Assert.Equal(skipped, string.Join(' ', Search.Search(typed).Skipped));

    [Fact]
    public void Highlight_WordsOfARequirement_AreNotMarked()
    {
        var entry = SmallCatalogue.Create().Find("adult-nurse")!;

        Assert.NotEmpty(Search.Highlight("nurse no uni", entry));
        Assert.Empty(Search.Highlight("no uni", entry));
    }

    private static List<string> Slugs(SearchOutcome outcome) => [.. outcome.Hits.Select(hit => hit.Entry.Occupation.Slug.Value)];
}
