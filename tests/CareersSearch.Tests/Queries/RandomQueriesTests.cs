using CareersSearch.Queries;
using static CareersSearch.Tests.SmallIndex;

namespace CareersSearch.Tests.Queries;

/// <summary>The search adds up buffers, the explanation walks one document: over random trees the two must agree.</summary>
public sealed class RandomQueriesTests
{
    private static readonly string[] Words = ["care", "cared", "carer", "nurse", "nurses", "ward", "word", "food", "foot", "home"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Search_RandomTree_GivesWhatExplainGives(int seed)
    {
        var random = new Random(seed);
        string Text() => string.Join(' ', Enumerable.Range(0, random.Next(0, 7)).Select(_ => Words[random.Next(Words.Length)]));
        var searcher = Of([.. Enumerable.Range(0, 40).Select(i => ($"{i}", Text(), Text()))]);
        for (var i = 0; i < 250; i++)
        {
            var query = Tree(random, 3);
            var found = searcher.Search(query, 40).Hits.ToDictionary(hit => hit.Document, hit => hit.Score);
            for (var document = 0; document < 40; document++)
            {
                var explained = searcher.Explain(query, document);
                Assert.Equal(found.ContainsKey(document), explained.IsMatch);
                Assert.Equal(found.GetValueOrDefault(document), explained.Value, 1e-3f);
            }
        }
    }

    private static Query Tree(Random random, int depth)
    {
        string Word() => Words[random.Next(Words.Length)];
        var scope = new[] { Title, Body, All }[random.Next(3)];
        return random.Next(depth == 0 ? 6 : 11) switch
        {
            0 => new TermQuery(scope, Word()),
            1 => new PrefixQuery(scope, Word()[..random.Next(1, 4)]),
            2 => new FuzzyQuery(scope, Word()),
            3 => new PhraseQuery(scope, [new(Word(), 0), new(Word(), 1)]),
            4 => new MatchAllQuery(),
            5 => new AnyTermQuery(scope, [new(Word(), 1), new(Word(), 0.5f), new("zebra", 1)]),
            6 => new BestOfQuery([Tree(random, depth - 1), Tree(random, depth - 1)], random.Next(2) * 0.3f),
            7 => new BoostQuery(Tree(random, depth - 1), random.Next(4)),
            8 => new ConstantScoreQuery(Tree(random, depth - 1), random.Next(4)),
            9 => new AdjustedQuery(Tree(random, depth - 1), Tree(random, depth - 1), 0.25f),
            _ => new BooleanQuery(
                [.. Enumerable.Range(0, random.Next(5)).Select(_ => new BooleanClause((Occur)random.Next(4), Tree(random, depth - 1)))], random.Next(3)),
        };
    }
}
