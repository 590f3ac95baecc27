using System.Globalization;
using CareersBot.Understanding;
using CareersCatalogue.Support;

namespace CareersBot.Intents;

/// <summary>Says one fact about a qualification, as its record has it.</summary>
internal static class QualificationReplies
{
    internal static Answer Fact(QualificationFact fact, IReadOnlyList<string> words)
    {
        var named = Named(fact, words);
        var level = named is null && fact.Level is { } said && !fact.Name.Contains("evel", StringComparison.Ordinal) ? $" (level {said})" : "";
        var text = named is not null ? $"{Wording.Upper(named)} is at level {fact.Level}. " : "";
        return new($"{text}{fact.Name}{level}: {Short(fact.Meaning)}.")
        {
            Actions = ["How do I get in?", "College courses", "Talk to a person"],
            Sources = [fact.Source],
            Simpler = named is not null ? $"{Wording.Upper(named)} is level {fact.Level}." : null,
        };
    }

    // "Which level is a foundation degree?" is answered by the level that lists it.
    private static string? Named(QualificationFact fact, IReadOnlyList<string> words)
    {
        if (fact.Group != "level" || fact.Level is null || !int.TryParse(fact.Level, CultureInfo.InvariantCulture, out _)) return null;
        var said = string.Join(' ', words.Select(Stems.Of));
        foreach (var example in fact.Meaning.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            if (said.Contains(Stems.OfPhrase(example.ToLowerInvariant()), StringComparison.Ordinal)) return example;
        return null;
    }

    private static string Short(string meaning)
    {
        var words = meaning.Split(' ');
        return words.Length <= 32 ? meaning.TrimEnd('.') : string.Join(' ', words.Take(32)) + " …";
    }
}
