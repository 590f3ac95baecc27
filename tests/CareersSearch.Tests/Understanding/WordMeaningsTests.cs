using CareersCatalogue.Ports;
using Microsoft.Extensions.DependencyInjection;

namespace CareersSearch.Tests.Understanding;

/// <summary>The meanings of words that search lends to others.</summary>
public sealed class WordMeaningsTests
{
    private static readonly IWordMeanings Meanings = new ServiceCollection().AddCareersSearch().BuildServiceProvider().GetRequiredService<IWordMeanings>();

    [Fact]
    public void Find_CommonWord_HasADirectionAndARank()
    {
        var found = Meanings.Find("nurse");
        Assert.NotNull(found);
        Assert.Equal(Meanings.Dimensions, found.Value.Direction.Length);
        Assert.InRange(found.Value.Rank, 100, 20_000);
    }

    [Theory]
    [InlineData("")]
    [InlineData("nusre")]
    [InlineData("Nurse")]
    public void Find_NoWordOfTheList_IsNull(string word) => Assert.Null(Meanings.Find(word));
}
