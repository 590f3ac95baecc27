using CareersSearch.Semantics;

namespace CareersSearch.Tests.Semantics;

public sealed class WordVectorsTests
{
    private static readonly WordVectors Words = WordVectors.Load();

    [Fact]
    public void Load_Words_AreThere()
    {
        Assert.Equal(100, Words.Dimensions);
        Assert.InRange(Words.Count, 30_000, 60_000);
        Assert.True(Words.Rank(Words.Find("the")!.Value) < Words.Rank(Words.Find("nurse")!.Value));
    }

    [Theory]
    [InlineData("asdfgh")]
    [InlineData("")]
    [InlineData("Nurse")]
    [InlineData("müde")]
    public void Find_OtherWords_IsNull(string word) => Assert.Null(Words.Find(word));

    [Fact]
    public void Find_LongerThanAnyWord_IsNull() => Assert.Null(Words.Find(new string('a', 33)));

    [Fact]
    public void Read_NoFile_IsRefused() => Assert.Throws<InvalidDataException>(() => WordVectors.Read([1, 2, 3]));

    [Fact]
    public void Read_CutShort_IsRefused() =>
        Assert.Throws<InvalidDataException>(() => WordVectors.Read([.. "CEV1"u8, 1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0]));

    [Fact]
    public void Likeness_LikeMeaning_IsMoreThanUnlike()
    {
        IReadOnlyList<WeightedWord>[] documents = [[new("car", 1), new("engine", 1)], [new("guitar", 1), new("song", 1)], [new("kitchen", 1), new("meal", 1)]];
        var index = new MeaningIndex(Words, documents);
        var direction = index.DirectionOf([new("tractor", 1)])!;
        Assert.True(index.Likeness(direction, 0) > index.Likeness(direction, 1));
        Assert.True(index.Likeness(direction, 0) > index.Likeness(direction, 2));
        Assert.Null(index.DirectionOf([new("asdfgh", 1)]));
    }
}
