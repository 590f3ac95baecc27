using CareersCatalogue.Ports;
using CareersCatalogue.Snapshot;

namespace CareersBot.Intents.Unclear;

/// <summary>What was not understood: best guesses first, then a search, then other ways on.</summary>
internal static class UnclearIntent
{
    internal const string Id = "unclear";

    private const int MostSearched = 12;
    private const int MostWordsOfSmallTalk = 3;

    internal static Intent Row { get; } = new()
    {
        Id = Id,
        IsQuestion = false,
        Labels = ["Something else"],
        Rule = ask => ask.Message.Familiarity <= 0.3 && ask.Message.Mentions.Count == 0 && ask.Message.Words.Count <= 2 ? 0.6 : 0,
        Policy = ask => ask.Message.Text == "Something else" ? UnclearReplies.Else : Decide(ask, []),
    };

    /// <summary>What to say when no intent is likely enough.</summary>
    internal static Answer Decide(Ask ask, IReadOnlyList<Intent> guesses)
    {
        if (IsUndecided(ask.Message.Words)) return UnclearReplies.Undecided;
        if (ask.Memory.Misses >= 2) return UnclearReplies.ThirdTime(ask.Memory.Misses);
        var hits = ask.Message.Words.Count is 0 or > MostSearched || IsSmallTalk(ask) ? []
            : ask.Snapshot.Search.Search(string.Join(' ', ask.Message.Words)).Hits.Take(5).Select(hit => hit.Entry).ToList();
        return hits.Count > 0 && ask.Message.Words.Any(word => word.Length > 3) ? UnclearReplies.Found(hits, ask.Memory.Occupation) : UnclearReplies.Ask([.. guesses.Select(guess => guess.Labels[0]).Distinct(StringComparer.Ordinal).Take(3)]);
    }

    // "idk", "no idea": there is nothing in it to look for.
    private static bool IsUndecided(IReadOnlyList<string> words) =>
        string.Join(' ', words.SkipWhile(word => word is "i" or "im" or "um" or "hmm" or "well" or "just" or "honestly")) is "dont know" or "no idea" or "have no idea" or "not sure" or "unsure" or "dont really know" or "dont know really";

    // "meh", "safe bro", "really": plain words that look for nothing are no search, and a slip of a job's name is.
    private static bool IsSmallTalk(Ask ask) => ask.Message.Words is ["unsure" or "ugh" or "blah"] || ask.Memory.Misses == 0 && ask.Message.Words.Count <= MostWordsOfSmallTalk
        && ask.Snapshot.Search.Search(string.Join(' ', ask.Message.Words)).Hits is not [{ Match: not SearchMatch.Similar }, ..];
}

internal static class UnclearReplies
{
    private const int MostOthers = 2;

    /// <summary>An answer to what was probably meant, with the next likeliest things to press instead.</summary>
    internal static Answer BestGuess(Answer answer, IReadOnlyList<Intent> others) => answer with
    {
        Actions = [.. answer.Actions.Take(2), .. others.Select(other => other.Labels[0]).Where(label => !answer.Actions.Take(2).Contains(label)).Take(MostOthers), "Something else"],
    };

    internal static Answer Undecided { get; } = new("That's fine: you don't have to know yet. I can ask you a few quick questions, or show you a job that few people know.")
    {
        Actions = ["Do the quiz", "Surprise me", "What jobs are there?", "Talk to a person"],
        Simpler = "That is fine. Try the quiz.",
    };

    internal static Answer Else { get; } = new("OK. Tell me the job or the question in your own words, or start with one of these.")
    {
        Actions = ["What jobs are there?", "Jobs with no exams", "Surprise me", "Talk to a person"],
        Simpler = "OK. What do you want to know?",
    };

    internal static Answer Ask(IReadOnlyList<string> guesses) => new("I'm not sure what you mean. Can you say it another way, or pick one of these?")
    {
        Actions = [.. guesses.Count > 1 ? guesses : ["What jobs are there?", "Jobs with no exams"], "Talk to a person"],
    };

    /// <summary>A guess at jobs. It is no subject until somebody takes it up: what was spoken of before stays that.</summary>
    internal static Answer Found(IReadOnlyList<CatalogueEntry> hits, string? before) => new($"I'm not sure I understood. Did you mean one of these: {Wording.Join([.. hits.Take(3).Select(Wording.InSentence)], "or")}?")
    {
        Actions = [.. Wording.Buttons(hits, 3), "Something else"],
        Entries = hits,
        Sources = [hits[0].Occupation.Sources[0]],
        Remember = memory => memory with { Occupation = before },
    };

    /// <summary>From the third time on: owns it, and never says the same thing time after time.</summary>
    internal static Answer ThirdTime(int misses) => (misses % 3) switch
    {
        2 => new("Sorry, I keep missing what you mean. That's on me. You can look through jobs, ask a person, or start again.")
        {
            Actions = ["What jobs are there?", "Talk to a person", "Start again"],
        },
        0 => new("I still don't follow, sorry. Pressing one of these always works. Or show this to a teacher and type it together.")
        {
            Actions = ["Do the quiz", "Jobs with no exams", "Talk to a person"],
        },
        _ => new("Let's try another way in. I can show you a job that few people know, or list them all.")
        {
            Actions = ["Surprise me", "What jobs are there?", "Talk to a person"],
        },
    };
}
