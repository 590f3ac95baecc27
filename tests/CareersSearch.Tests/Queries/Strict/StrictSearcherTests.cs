using CareersSearch.Analysis;
using CareersSearch.Index;
using CareersSearch.Queries;
using CareersSearch.Queries.Classic;
using CareersSearch.Queries.Strict;

namespace CareersSearch.Tests.Queries.Strict;

public sealed class StrictSearcherTests
{
    private static readonly StrictSearcher Searcher = Of("nurse ward nurse", "ward team care", "nurses care for the team", "porter moves");

    // Scores that Lucene 8 gives for the same four documents.
    [Theory]
    [InlineData("nurse", "1 0.4224", "3 0.3038")]
    [InlineData("*:*", "1 1", "2 1", "3 1", "4 1")]
    [InlineData("nur*^2.5", "1 2.5", "3 2.5")]
    [InlineData("teem~1", "2 0.2278", "3 0.2278")]
    [InlineData("\"ward care\"~3", "2 0.389")]
    [InlineData("t?am", "2 1", "3 1")]
    [InlineData("/[pw].*/", "1 1", "2 1", "4 1")]
    [InlineData("[porter TO team}", "4 1")]
    [InlineData("+team -nurse", "2 0.3038")]
    [InlineData("-nurse")]
    [InlineData("nosuchfield:nurse")]
    [InlineData("zzz")]
    public void Search_Query_GivesLucenesHitsAndScores(string query, params string[] expected) =>
        Assert.Equal(expected.Order(), Hits(query).Select(hit => $"{hit.Id} {MathF.Round(hit.Score, 4)}").Order());

    [Fact]
    public void Search_Words_AddTheirScores()
    {
        var both = Hits("nurse ward").Single(hit => hit.Id == "1").Score;
        Assert.Equal(Hits("nurse").Single(hit => hit.Id == "1").Score + Hits("ward").Single(hit => hit.Id == "1").Score, both, 6);
    }

    [Fact]
    public void Search_SameWordTwice_CountsTwice() =>
        Assert.Equal(2 * Hits("care")[0].Score, Hits("care care")[0].Score, 6);

    // 64 words of two letters that "of" becomes by two edits, and one of a single letter, which two edits are more than.
    [Fact]
    public void Search_MoreSlipsThanAreTaken_LeavesOutTheLeastAlike()
    {
        const string Letters = "bcdghjkl";
        string[] words = ["0", .. Letters.SelectMany(_ => Letters, (first, second) => $"{first}{second}")];
        var found = Of(words).Search(new FuzzyQuery("b", "of", 2), 100);
        Assert.Equal(BlendedTerms.Maximum, found.Total);
        Assert.False(found.Matches.Contains(0));
    }

    [Fact]
    public void Search_SlipTooFar_IsNotFound() => Assert.Empty(Hits("teex~1"));

    [Theory]
    [InlineData("\"ward nurse\"", "1")]
    [InlineData("\"nurse team\"")]
    [InlineData("\"care for the team\"", "3")]
    [InlineData("\"care the team\"")]           // one dropped word where the text has two
    [InlineData("\"care the team\"~1", "3")]
    [InlineData("\"care ward\"~2")]
    [InlineData("\"care ward\"~4", "2")]        // the other way round takes two more moves
    [InlineData("\"nurse nurse\"~1", "1")]      // a word twice holds two places
    [InlineData("\"ward ward\"~9")]
    public void Search_Phrase_MatchesWithinItsMoves(string query, params string[] expected) =>
        Assert.Equal(expected, Hits(query).Select(hit => hit.Id));

    [Fact]
    public void Search_LoosePhrase_CountsLessThanTheExactOne()
    {
        var searcher = Of("ward nurse x", "ward y nurse", "other words here");
        var hits = Hits("\"ward nurse\"~3", searcher);
        Assert.Equal(["1", "2"], hits.Select(hit => hit.Id));
        Assert.True(hits[0].Score > hits[1].Score);
    }

    [Fact]
    public void Search_ValuesOfAField_StandApartByDroppedWordsAtTheEnd()
    {
        var searcher = new StrictSearcher(new IndexBuilder(new IndexField("b", EnglishAnalysis.Lucene))
            .Add(new("1", [new("b", "work of the"), new("b", "ward")])).Add(new("2", [new("b", "work"), new("b", "ward")])).Build(), ["b"]);
        Assert.Equal(["2"], Hits("\"work ward\"", searcher).Select(hit => hit.Id));
        Assert.Equal(["1"], Hits("\"work of the ward\"", searcher).Select(hit => hit.Id));
    }

    [Fact]
    public void Search_PeoplesQuery_IsRefused() => Assert.Throws<ArgumentException>(() => Searcher.Search(new BestOfQuery([]), 1));

    private static List<(string Id, float Score)> Hits(string text, StrictSearcher? searcher = null)
    {
        searcher ??= Searcher;
        var found = searcher.Search(new ClassicSyntax("b", EnglishAnalysis.Lucene).Read(text).Query!, 10);
        Assert.Equal(found.Total, found.Hits.Count);
        return [.. found.Hits.Select(hit => (searcher.Index.IdOf(hit.Document), hit.Score))];
    }

    private static StrictSearcher Of(params string[] texts)
    {
        var builder = new IndexBuilder(new IndexField("b", EnglishAnalysis.Lucene));
        for (var i = 0; i < texts.Length; i++) builder.Add(new($"{i + 1}", [new("b", texts[i])]));
        return new(builder.Build(), ["b"]);
    }
}
