using CareersBot.Intents;

namespace CareersBot.Tests;

public sealed class WordingTests
{
    [Theory]
    [InlineData("Degree apprenticeship", "degree apprenticeship")]
    [InlineData("T Level", "T Level")]
    [InlineData("T-shirt printer", "T-shirt printer")]
    [InlineData("NHS graduate scheme", "NHS graduate scheme")]
    public void Lower_NameInASentence_KeepsWhatIsAlwaysCapital(string name, string expected) => Assert.Equal(expected, Wording.Lower(name));
}
