using System.Globalization;
using CareersCatalogue.Occupations;
using CareersCatalogue.Ports;
using Xunit.Abstractions;

namespace CareersBot.Tests.Patterns;

/// <summary>Any title of the catalogue in the plainest sentences that people say about a job.</summary>
public sealed class EveryOccupationTests(ITestOutputHelper output)
{
    private static IReadOnlyList<Occupation> Occupations { get; } = [.. RealCatalogue.Catalogue.Current.Catalogue.Entries.Select(entry => entry.Occupation)];

    [Theory]
    [InlineData("im thinking about {0}")]
    [InlineData("i want to be a {0}")]
    [InlineData("how much do {0}s get")]
    public void Title_InAPlainSentence_OpensNoDoor(string sentence)
    {
        var opened = Occupations.Where(one => RealCatalogue.Language.Screen.DoorOf(Sentence(sentence, one)) is not null).Select(one => one.Title);

        Assert.Empty(opened);
    }

    [Theory]
    [InlineData("i want to be a {0}")]
    [InlineData("tell me about {0}")]
    public void Title_InAPlainSentence_IsWhatIsAnswered(string sentence)
    {
        var asked = Occupations.Where((_, place) => place % 4 == 0).ToList(); // a turn takes milliseconds, and there are many titles
        var others = asked.Where(one => !IsAbout(Chat.Real().Say(Sentence(sentence, one)), one)).ToList();

        foreach (var other in others) output.WriteLine(other.Title);
        Assert.True(others.Count <= asked.Count / 100, $"{others.Count} of {asked.Count}");
    }

    [Fact]
    public void WellKnownOccupations_AreInTheCatalogue() =>
        Assert.Subset(Occupations.Select(one => one.Slug.Value).ToHashSet(), WellKnownOccupations.Slugs.ToHashSet());

    private static string Sentence(string sentence, Occupation occupation) =>
        string.Format(CultureInfo.InvariantCulture, sentence, occupation.Title.ToLowerInvariant());

    private static bool IsAbout(BotReply reply, Occupation occupation) =>
        reply.Occupations.Take(4).Contains(occupation.Slug) || reply.Text.Contains(occupation.Title, StringComparison.OrdinalIgnoreCase);
}
