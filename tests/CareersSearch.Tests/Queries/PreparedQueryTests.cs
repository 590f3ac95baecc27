using CareersSearch.Queries;

namespace CareersSearch.Tests.Queries;

/// <summary>Queries answered before, coordination, and a minimum that gives way.</summary>
public sealed class PreparedQueryTests
{
    private const string Scope = "all";
    private static readonly Searcher Searcher = SmallIndex.Of(("a", "red", ""), ("b", "red green", ""), ("c", "red green blue", ""), ("d", "blue", ""));

    private static readonly BooleanClause[] Colours =
        [.. new[] { "red", "green", "blue" }.Select(colour => new BooleanClause(Occur.Should, new TermQuery(Scope, colour)))];

    [Fact]
    public void Prepare_Query_ScoresTheSame()
    {
        var query = new TermQuery(Scope, "green");

        Assert.Equal(Searcher.Search(query, 9).Hits, Searcher.Search(Searcher.Prepare(query), 9).Hits);
        Assert.Equal(Searcher.Search(query, 9).Hits, Searcher.Search(new BestOfQuery([Searcher.Prepare(query)]), 9).Hits);
    }

    [Fact]
    public void With_ADocument_LiftsItAlone_AndOneThatDoesNotMatch_StaysOut()
    {
        var prepared = Searcher.Prepare(new TermQuery(Scope, "green"));

        Assert.Equal(2, Searcher.Search(prepared with { Factor = 0.5f, Raised = 2, More = 10 }, 9).Hits[0].Document);
        Assert.Equal([1, 2], Searcher.Search(prepared with { Raised = 0, More = 10 }, 9).Hits.Select(hit => hit.Document).Order());
    }

    [Fact]
    public void Coordination_FewerWords_CountLess()
    {
        var plain = Searcher.Search(new BooleanQuery(Colours), 9).Hits.ToDictionary(hit => hit.Document, hit => hit.Score);
        var query = new BooleanQuery(Colours, 0, 0.25f, 0.5f, 1);

        foreach (var hit in Searcher.Search(query, 9).Hits)
        {
            Assert.Equal(plain[hit.Document] * (hit.Document switch { 1 => 0.5f, 2 => 1, _ => 0.25f }), hit.Score, 5);
            Assert.Equal(hit.Score, Searcher.Explain(query, hit.Document).Value, 5);
        }
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(2, 4)]
    public void EnoughMatches_TooFew_AnyClauseWillDo(int enough, int total)
    {
        var query = new BooleanQuery(Colours, 3) { EnoughMatches = enough };

        Assert.Equal(total, Searcher.Search(query, 9).Total);
        Assert.Equal(total, Enumerable.Range(0, 4).Count(document => Searcher.Explain(query, document).IsMatch));
    }
}
