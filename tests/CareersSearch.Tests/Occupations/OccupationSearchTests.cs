using CareersCatalogue.Ports;
using CareersSearch.Understanding;
using TestKit;

namespace CareersSearch.Tests.Occupations;

public sealed class OccupationSearchTests
{
    private static readonly IOccupationSearch Search = new OccupationSearchFactory().Build(SmallCatalogue.Create());

    [Theory]
    [InlineData("Adult nurse", "adult-nurse", SearchMatch.ExactTitle)]
    [InlineData("  adult NURSES ", "adult-nurse", SearchMatch.ExactTitle)]
    [InlineData("how do i become an electrician?", "electrician", SearchMatch.ExactTitle)]
    [InlineData("nurse", "adult-nurse", SearchMatch.ExactAlternativeTitle)]
    [InlineData("hca", "healthcare-assistant", SearchMatch.ExactAlternativeTitle)]
    [InlineData("mental health", "mental-health-nurse", SearchMatch.Words)]
    [InlineData("cyber", "cyber-security-analyst", SearchMatch.Words)]
    [InlineData("phleb", "phlebotomist", SearchMatch.Words)]
    [InlineData("health care assistant", "healthcare-assistant", SearchMatch.ExactTitle)]
    [InlineData("cybersecurity", "cyber-security-analyst", SearchMatch.Words)]
    [InlineData("flebotomist", "phlebotomist", SearchMatch.Similar)]
    [InlineData("parmedic", "paramedic", SearchMatch.Similar)]
    public void Search_Typed_PutsWhatIsMeantFirst(string text, string slug, SearchMatch match)
    {
        var first = Search.Search(text).Hits[0];
        Assert.Equal((slug, match), (first.Entry.Occupation.Slug.Value, first.Match));
    }

    [Theory]
    [InlineData("zzzz")]
    [InlineData("?!")]
    [InlineData("\"xyzzy plugh\"")]
    public void Search_Nonsense_FindsNothing(string text) => Assert.Empty(Search.Search(text).Hits);

    [Theory]
    [InlineData("")]
    [InlineData(" \t")]
    public void Search_NothingTyped_GivesAllByTitle(string text) =>
        Assert.Equal(SmallCatalogue.Create().Entries.Select(entry => entry.Occupation.Slug), Search.Search(text).Hits.Select(hit => hit.Entry.Occupation.Slug));

    [Fact]
    public void Search_BroadWord_PutsSpecialismsAfterCoreOccupations()
    {
        var slugs = Slugs(Search.Search("nurses"));
        Assert.True(slugs.IndexOf("mental-health-nurse") < slugs.IndexOf("stroke-nurse"));
    }

    [Fact]
    public void Search_Where_KeepsOnlyWhatPasses() =>
        Assert.Equal(["electrician", "gardener"], Slugs(Search.Search("plain words", entry => entry.Occupation.Family == SmallCatalogue.Estates)).Order());

    [Fact]
    public void Search_Slip_OffersTheRightSpelling() => Assert.Equal("emergency call handler", Search.Search("emergensy call handler").DidYouMean);

    [Fact]
    public void Search_RightSpelling_OffersNone() => Assert.Null(Search.Search("emergency call handler").DidYouMean);

    [Theory]
    [InlineData(11, true)]
    [InlineData(12, false)]
    public void Search_UnknownWords_AreReadForSlipsUpToTheLimit(int before, bool isCorrected) =>
        Assert.Equal(isCorrected, Search.Search(string.Join(' ', Enumerable.Repeat("xqzvkj", before).Append("paramedik"))).DidYouMean is not null);

    [Fact]
    public void Search_UnknownWord_IsLeftOutAndSaid()
    {
        var outcome = Search.Search("paramedic xyzzy");
        Assert.Equal("paramedic", Slugs(outcome)[0]);
        Assert.Equal(["xyzzy"], outcome.Relaxed);
    }

    [Fact]
    public void Search_AllWordsFound_LeavesNoneOut() => Assert.Empty(Search.Search("ambulance paramedic").Relaxed);

    [Theory]
    [InlineData("nurse -stroke")]
    [InlineData("nurse NOT stroke")]
    public void Search_Excluded_IsNoHit(string text) => Assert.DoesNotContain("stroke-nurse", Slugs(Search.Search(text)));

    [Fact]
    public void Search_TenKilobytes_IsAnswered() => Assert.NotEmpty(Search.Search(string.Join(' ', Enumerable.Repeat("nurse", 2_000))).Hits);

    [Fact]
    public void Search_Twice_GivesTheSame() => Assert.Equal(Search.Search("analyst").Hits, Search.Search("analyst").Hits);

    [Fact]
    public void Highlight_Match_MarksItInEveryField()
    {
        var entry = SmallCatalogue.Create().Find("adult-nurse")!;
        var highlights = Search.Highlight("nurses", entry);
        Assert.Equal(["title", "alternativeTitles", "alternativeTitles", "summary"], highlights.Select(highlight => highlight.Field));
        Assert.Equal([new("Adult ", false), new HighlightFragment("nurse", true)], highlights[0].Fragments);
        Assert.Equal(entry.Occupation.Summary, string.Concat(highlights[3].Fragments.Select(fragment => fragment.Text)));
    }

    [Fact]
    public void Highlight_NoMatch_IsEmpty() => Assert.Empty(Search.Highlight("gardener", SmallCatalogue.Create().Find("paramedic")!));

    [Theory]
    [InlineData("nu", "Nursing", "nurse", "number cruncher", "nursing assistant", "Mental health nurse", "Stroke nurse")]
    [InlineData("EST", "Estates")]
    [InlineData("call h", "Emergency call handler")]
    [InlineData("elektrician", "Electrician")]
    [InlineData(" ")]
    public void Suggest_Beginning_OffersNamesAndFamilies(string prefix, params string[] expected) =>
        Assert.Equal(expected.Order(), Search.Suggest(prefix, 8).Select(suggestion => suggestion.Text).Order());

    [Fact]
    public void Suggest_Maximum_IsKept() => Assert.Equal(2, Search.Suggest("n", 2).Count);

    private static List<string> Slugs(SearchOutcome outcome) => [.. outcome.Hits.Select(hit => hit.Entry.Occupation.Slug.Value)];
}
