using CareersSearch.Evaluation;
using CareersSearch.Occupations;
using TestKit;

namespace CareersSearch.Tests.Evaluation;

/// <summary>The figures on queries small enough to reckon by hand, and the set's files beside broken ones.</summary>
public sealed class SearchEvaluationTests
{
    private static readonly string[] Queries = ["id\tquery\tclass\tnotes", "q1\tparamedic\texact\t", "q2\tgardener\texact\t"];
    private static readonly string[] Grades = ["id\tslug\tgrade", "q1\tparamedic\t3", "q2\telectrician\t3"];

    [Fact]
    public void Gain_IdealOrder_IsOne_AndTheRightAnswerSecond_IsLess()
    {
        var query = new JudgedQuery("q", "nurse", "exact", new Dictionary<string, int> { ["adult-nurse"] = 3, ["stroke-nurse"] = 1 });

        Assert.Equal(1, query.Gain(["adult-nurse", "stroke-nurse"]));
        Assert.Equal((1 + (7 / Math.Log2(3))) / (7 + (1 / Math.Log2(3))), query.Gain(["stroke-nurse", "adult-nurse"]), 12);
        Assert.Equal((2, null), (query.RankOfAnswer(["stroke-nurse", "adult-nurse"]), query.RankOfAnswer(["stroke-nurse"])));
    }

    [Fact]
    public void Of_OneRightOneWrong_IsHalf()
    {
        var figures = SearchEvaluation.Of(new TitleSearch(SmallCatalogue.Create()), JudgedSet.Parse(Queries, Grades).Queries);

        Assert.Equal(new SearchFigures(SearchEvaluation.AllClasses, 2, 0.5, 0.5, 0.5, 0.5, 0), figures[^1]);
        Assert.Equal(["exact", SearchEvaluation.AllClasses], figures.Select(row => row.Class));
        Assert.False(SearchEvaluation.IsEnough(figures[^1]));
    }

    [Fact]
    public void IsEnough_AtTheFloors_AndOneQueryWithoutHits()
    {
        var floor = new SearchFigures(SearchEvaluation.AllClasses, 10, SearchEvaluation.LowestGain, SearchEvaluation.LowestReciprocalRank, 1, 1, 0);

        Assert.True(SearchEvaluation.IsEnough(floor));
        Assert.False(SearchEvaluation.IsEnough(floor with { Gain = SearchEvaluation.LowestGain - 0.001 }));
        Assert.False(SearchEvaluation.IsEnough(floor with { WithoutHits = 1 }));
    }

    [Fact]
    public void SuggestionShare_HalfATitle_FindsEveryOccupation()
    {
        var catalogue = SmallCatalogue.Create();

        Assert.Equal(1, SearchEvaluation.SuggestionShare(new OccupationSearch(catalogue), catalogue));
    }

    [Theory]
    [InlineData("q1\tparamedic\t4", "search-qrels.tsv line 2: not an id, a slug and a grade from 0 to 3")]
    [InlineData("q1\tparamedic", "search-qrels.tsv line 2: not an id, a slug and a grade from 0 to 3")]
    [InlineData("q1\tparamedic\t0", "search-queries.tsv line 2: nothing answers q1")]
    public void Parse_BrokenJudgement_IsNamed(string judgement, string problem)
    {
        var set = JudgedSet.Parse(Queries[..2], [Grades[0], judgement]);

        Assert.Contains(problem, set.Problems);
        Assert.Empty(set.Queries);
    }

    [Fact]
    public void Parse_LinesAtTheLimit_AndOneMore()
    {
        string[] Many(int lines) => [Grades[0], .. Enumerable.Range(1, lines - 1).Select(n => $"q1\ts{n}\t3")];

        Assert.Empty(JudgedSet.Parse(Queries[..2], Many(JudgedSet.MaximumLines)).Problems);
        Assert.Equal([$"search-qrels.tsv: over {JudgedSet.MaximumLines} lines"], JudgedSet.Parse(Queries[..2], Many(JudgedSet.MaximumLines + 1)).Problems);
    }

    [Fact]
    public void Read_FolderWithoutTheFiles_NamesBoth() => Assert.Equal(2, JudgedSet.Read(Path.GetTempPath()).Problems.Count);
}
