using CareersSearch.Queries;

namespace CareersSearch.Tests.Queries;

public sealed class CollectionTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void ToArray_RandomHits_IsWhatSortingGives(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 200; round++)
        {
            var hits = Enumerable.Range(0, random.Next(60)).Select(document => new Hit(document, random.Next(5))).ToArray();
            random.Shuffle(hits);
            var top = new TopHits(random.Next(12));
            foreach (var hit in hits) top.Offer(hit);
            var kept = top.ToArray();
            Assert.Equal(hits.OrderByDescending(hit => hit.Score).ThenBy(hit => hit.Document).Take(kept.Length), kept);
        }
    }

    [Fact]
    public void Documents_Set_AreAscendingAndCounted()
    {
        var set = DocumentSet.Of(130, [129, 0, 64, 63, 64]);
        Assert.Equal([0, 63, 64, 129], set.Documents());
        Assert.Equal((4, true, false), (set.Count, set.Contains(129), set.Contains(128)));
    }

    [Fact]
    public void IntersectWith_OtherSet_KeepsWhatBothHave()
    {
        var set = DocumentSet.Of(130, [1, 70, 129]);
        var other = DocumentSet.Of(130, [70, 129, 2]);
        Assert.Equal(2, set.CountWith(other));
        set.IntersectWith(other);
        Assert.Equal([70, 129], set.Documents());
    }

    [Fact]
    public void Count_Facets_CountsEveryBucketOfEveryDocument() =>
        Assert.Equal([2, 1, 0], new FacetMap([[0], [0, 1], [], [2]], 3).Count(DocumentSet.Of(4, [0, 1, 2])));

    [Fact]
    public void FacetMap_BucketTooLarge_Throws() => Assert.Throws<ArgumentOutOfRangeException>(() => new FacetMap([[3]], 3));
}
