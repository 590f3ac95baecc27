using CareersBot.Tests.Judged;
using CareersBot.Understanding;

namespace CareersBot.Tests.Understanding;

/// <summary>What the bot learns from: enough of it, of known intents, and nothing that measures it.</summary>
public sealed class ExampleTests
{
    private const int Fewest = 40;

    private static readonly IReadOnlyList<LabelledText> Examples = RealCatalogue.Language.Model.Examples;

    [Fact]
    public void EveryIntent_HasEnoughExamples()
    {
        var counts = Examples.CountBy(example => example.Label).ToDictionary();
        Assert.Empty(CareersIntents.All.Where(intent => counts.GetValueOrDefault(intent.Id) < Fewest).Select(intent => intent.Id));
    }

    [Fact]
    public void EveryExample_IsOfAnIntent() =>
        Assert.Empty(Examples.Select(example => example.Label).Distinct().Except(CareersIntents.All.Select(intent => intent.Id)));

    [Fact]
    public void NoJudgedMessage_IsLearntFrom()
    {
        var judged = JudgedSets.Messages().Select(Plain).Where(text => text.Length > 0).ToHashSet(StringComparer.Ordinal);
        var folder = Path.Combine(RealCatalogue.DataPath, "language");
        var learnt = Directory.EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories).SelectMany(File.ReadLines).Select(Plain);
        Assert.DoesNotContain(learnt, judged.Contains);
    }

    [Fact]
    public void NoExample_StandsForTwoIntents()
    {
        var twice = Examples.GroupBy(example => Plain(example.Text) is { Length: > 0 } plain ? plain : example.Text, StringComparer.Ordinal)
            .Where(group => group.Select(example => example.Label).Distinct().Count() > 1).Select(group => group.Key);
        Assert.Empty(twice);
    }

    private static string Plain(string text) => string.Join(' ', Tokens.Of(text.Replace("{", " ", StringComparison.Ordinal), Spellings.None));
}
