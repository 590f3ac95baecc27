using CareersBot.Intents.HardParts;

namespace CareersBot.Tests.Intents;

/// <summary>What a job's page says of a hard thing is found by whole words.</summary>
public sealed class HardTopicTests
{
    private static HardTopic Death => HardTopic.All.Single(topic => topic.Name == "death");

    [Theory]
    [InlineData("porter", true)]
    [InlineData("gardener", false)]
    [InlineData("podiatrist", false)] // cuts away dead skin
    public void LineOf_TheJobsPage_SpeaksOfItOrNot(string slug, bool speaks) =>
        Assert.Equal(speaks, Death.LineOf(RealCatalogue.Catalogue.Current.Catalogue.Find(slug)!.Occupation) is not null); // a slug of the data

    [Fact]
    public void LineOf_NeverTakesAPartOfAWord() => Assert.DoesNotContain(
        RealCatalogue.Catalogue.Current.Catalogue.Entries.Select(entry => Death.LineOf(entry.Occupation)).OfType<string>(),
        line => line.Contains("studying", StringComparison.OrdinalIgnoreCase) && !line.Contains("die", StringComparison.OrdinalIgnoreCase) && !line.Contains("death", StringComparison.OrdinalIgnoreCase));
}
