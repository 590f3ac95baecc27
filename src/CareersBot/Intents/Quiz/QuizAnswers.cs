using CareersBot.Understanding;
using CareersCatalogue.Filters;
using CareersCatalogue.Guidance.Matching;
using CareersCatalogue.Occupations;
using CareersCatalogue.Snapshot;

namespace CareersBot.Intents.Quiz;

/// <summary>Reads answers to the quiz, and adds up what they say of a person.</summary>
internal static class QuizAnswers
{
    private const char Of = ':'; // "interest:arts-and-media" is an answer in a person's own words

    private static readonly string[] Skips = ["skip", "pass", "next", "idk", "dunno", "whatever", "neither", "either", "any", "anything", "both", "everything"];
    private static readonly string[] Refusals = ["no", "not", "without", "hate", "dont", "cant", "never", "nothing"];

    /// <summary>Whether a question is passed over, or answered by "not sure".</summary>
    internal static bool IsSkip(Understood message) =>
        message.Words.Count <= 5 && (message.Says(Skips) || (message.Says("not", "no", "dont", "none", "all") && message.Says("sure", "idea", "know", "these", "them", "clue", "mind"))
        || message.Words is ["none" or "all" or "nothing"]);

    /// <summary>The key of the answer that a message gives to a question; null when it gives none.</summary>
    internal static string? Read(QuizQuestion question, Understood message)
    {
        var said = Tokens.Of(message.Text, Spellings.None);
        foreach (var option in question.Options)
            if (said.SequenceEqual(Tokens.Of(option.Label, Spellings.None), StringComparer.Ordinal)) return option.Key;
        if (said is [[>= 'a' and <= 'c' and var letter]] && letter - 'a' < question.Options.Count) return question.Options[letter - 'a'].Key;
        if (Figures.Place(message.Words) is { } place && place >= 0 && place < question.Options.Count) return question.Options[place].Key;
        if (Floor.IsQuestion(message)) return null;
        var options = question.Options.Select(option => (Option: option, Count: option.Words.Count(word => message.Words.Contains(word) || said.Contains(word)))).ToList();
        var best = options.MaxBy(pair => pair.Count);
        if (best.Count > 0 && !IsRefused(best.Option, message.Words)) return best.Option.Key;
        // "no uni" leaves the others; it chooses where only one is left.
        if (best.Count > 0) return options.Where(pair => pair.Count == 0).ToList() is [var left] ? left.Option.Key : null;
        var wished = message.Wishes.Liked.FirstOrDefault(chosen => question.AlsoFilters.Contains(chosen.Filter.Key));
        return wished is null ? null : $"{wished.Filter.Key}{Of}{wished.Choice.Value}";
    }

    // "no uni" refuses an option; "no" and "none" are words of an option that say nothing else.
    private static bool IsRefused(QuizOption option, IReadOnlyList<string> words)
    {
        for (var i = 1; i < words.Count; i++)
            if (Refusals.Contains(words[i - 1], StringComparer.Ordinal) && option.Words.Contains(words[i], StringComparer.Ordinal) && !option.Words.Contains(words[i - 1], StringComparer.Ordinal)) return true;
        return false;
    }

    /// <summary>The answers behind keys; a key that is known no more is left out.</summary>
    internal static IReadOnlyList<QuizOption> Options(IEnumerable<string?> keys, Catalogue catalogue) => [.. keys.Select(key => Option(key, catalogue)).OfType<QuizOption>()];

    /// <summary>What the answers say of a person.</summary>
    internal static Profile ProfileOf(IReadOnlyList<QuizOption> answers, Ask ask) =>
        answers.Aggregate(new Profile { Nation = ask.Nation }, (profile, answer) => answer.Tells(profile, ask.Catalogue.Contents));

    private static QuizOption? Option(string? key, Catalogue catalogue)
    {
        if (key is null) return null;
        foreach (var question in QuizQuestions.All)
            foreach (var option in question.Options)
                if (option.Key == key) return option;
        var at = key.IndexOf(Of, StringComparison.Ordinal);
        return at > 0 && OccupationFilters.Find(key[..at]) is { } filter && filter.FindChoice(catalogue, key[(at + 1)..]) is { } choice ? Own(key, filter, choice) : null;
    }

    private static QuizOption Own(string key, OccupationFilter filter, FilterChoice choice) => new(key, choice.Label, Wording.Lower(choice.Label))
    {
        Tells = (profile, contents) => filter.Key == SubjectFilter.Row.Key
            ? profile with { EnjoyedSubjects = [.. profile.EnjoyedSubjects.Union(contents.Subjects.Where(subject => subject.Slug.Value == choice.Value))] }
            : Interests.List.Find(choice.Value) is { } interest ? profile with { Interests = [.. profile.Interests.Union([interest.Value])] } : profile,
        Fits = entry => filter.Matches(entry, choice.Value),
    };
}
