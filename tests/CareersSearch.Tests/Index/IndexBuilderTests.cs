using CareersSearch.Analysis;
using CareersSearch.Index;

namespace CareersSearch.Tests.Index;

public sealed class IndexBuilderTests
{
    private static readonly IndexField Title = new("title", EnglishAnalysis.Words, 100);

    [Fact]
    public void Build_Documents_HoldsPostingsWithPositions()
    {
        var field = Build(new("a", [new("title", "care nurse care")]), new("b", []), new("c", [new("title", "Nurse")])).Field("title");

        Assert.Equal(["care", "nurse"], Enumerable.Range(0, field.Terms.Count).Select(term => field.Terms[term].ToString()));
        var care = field.Postings(0);
        Assert.Equal([0], care.Documents.ToArray());
        Assert.Equal([2], care.Frequencies.ToArray());
        Assert.Equal([0, 2], care.Positions(0).ToArray());
        var nurse = field.Postings(1);
        Assert.Equal([0, 2], nurse.Documents.ToArray());
        Assert.Equal([1, 1], nurse.Frequencies.ToArray());
        Assert.Equal([0], nurse.Positions(1).ToArray());
    }

    [Fact]
    public void Build_Documents_CountsWhatHasTheField()
    {
        var field = Build(new("a", [new("title", "care nurse care")]), new("b", []), new("c", [new("title", "Nurse")])).Field("title");
        Assert.Equal((2, 4L, 2.0), (field.DocumentCount, field.TotalLength, field.AverageLength));
        Assert.Equal([3, 0, 1], [field.LengthIn(0), field.LengthIn(1), field.LengthIn(2)]);
    }

    [Fact]
    public void Build_SeveralValues_StandApart()
    {
        var field = Build(new IndexDocument("a", [new("title", "one"), new("title", "two three")])).Field("title");
        Assert.Equal([102], field.Postings(field.Terms.Find("three")!.Value).Positions(0).ToArray());
    }

    [Fact]
    public void Build_NoDocuments_IsAnEmptyIndex()
    {
        var index = Build();
        Assert.Equal((0, 0, 1.0), (index.DocumentCount, index.Field("title").Terms.Count, index.Field("title").AverageLength));
    }

    [Fact]
    public void Find_Identifier_IsTheNumberInOrderOfAdding()
    {
        var index = Build(new("b", []), new("a", []));
        Assert.Equal([0, 1, null], [index.Find("b"), index.Find("a"), index.Find("c")]);
    }

    [Fact]
    public void Add_IdentifierTwice_Throws() => Assert.Throws<ArgumentException>(() => Build(new("a", []), new("a", [])));

    [Fact]
    public void Add_UnknownField_Throws() => Assert.Throws<ArgumentException>(() => Build(new IndexDocument("a", [new("body", "x")])));

    [Fact]
    public void Field_Unknown_Throws() => Assert.Throws<ArgumentException>(() => Build().Field("body"));

    private static SearchIndex Build(params IndexDocument[] documents)
    {
        var builder = new IndexBuilder(Title);
        foreach (var document in documents) builder.Add(document);
        return builder.Build();
    }
}
