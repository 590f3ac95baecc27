using System.Globalization;
using CareersBot.Understanding;
using CareersCatalogue.Support;

namespace CareersBot.Intents;

/// <summary>Says one fact about a qualification, as its record has it.</summary>
internal static class QualificationReplies
{
    internal static Answer Fact(QualificationFact fact, IReadOnlyList<string> words)
    {
        var about = string.Join(' ', words);
        var named = Named(fact, words);
        var level = named is null && fact.Level is { } said && !fact.Name.Contains("evel", StringComparison.Ordinal) ? $" (level {said})" : "";
        var text = named is not null ? $"{Wording.Upper(named)} is at level {fact.Level}. " : "";
        var meaning = fact.Group == "level" ? $"such as {Wording.Join(Short(fact.Meaning).Split("; "), "or")}" : Short(fact.Meaning); // a level is a list of examples
        return new($"{text}{fact.Name}{level}: {meaning}.")
        {
            Actions = ["How do I get in?", "College courses", "Talk to a person"],
            Sources = [fact.Source],
            Remember = memory => memory with { Qualification = about },
            Simpler = named is not null ? $"{Wording.Upper(named)} is level {fact.Level}." : null,
        };
    }

    /// <summary>The words to look up: those of the message, or of the qualification spoken of last when the message says "it".</summary>
    internal static IReadOnlyList<string> About(Ask ask) =>
        ask.Message.Words.Count <= 6 && ask.Message.Says("it", "that", "they") && ask.Memory.Qualification is { } last ? last.Split(' ') : ask.Message.Words;

    // "Which level is a foundation degree?" is answered by the level that lists it.
    private static string? Named(QualificationFact fact, IReadOnlyList<string> words)
    {
        if (words.Zip(words.Skip(1)).Any(pair => pair.First is "level" or "levels" && int.TryParse(pair.Second, CultureInfo.InvariantCulture, out _))) return null; // "a level 3" is no A level
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
