using CareersCatalogue.Snapshot;

namespace CareersBot.Intents.Correction;

/// <summary>"No, I meant ...": the question before is answered again with what has changed.</summary>
internal static class CorrectionIntent
{
    internal static Intent Row { get; } = new()
    {
        Id = "correction",
        IsQuestion = false,
        Rule = ask => ask.Memory.Said is null ? (ask.Message.Has("correction") ? -0.1 : -0.6) : ask.Message.Words is ["my", "bad", ..] && ask.Message.Mentions.Count > 0 ? 1 : ask.Message.Has("correction") && (ask.Message.Mentions.Count > 0 || ask.Message.Nation is not null || ask.Message.SchoolYear is not null) ? 0.4
            : ask.Message.Nation is not null && ask.Message.Words.Count <= 3 && ask.Message.Mentions.Count == 0 && ask.Memory.Question is not null ? 0.6 // "scotland", "and in wales"
            : ask.Message.Words is ["no" or "nope" or "nah" or "not", ..] && ask.Message.Mentions.Count > 0 ? 0.5 : 0,
        Policy = Decide,
    };

    private static bool IsRefused(IReadOnlyList<string> words, int start)
    {
        var before = start - 1;
        while (before >= 0 && words[before] is ("the" or "a" or "an")) before--;
        if (before < 0) return false;
        if (words[before] == "mean") return before > 0 && words[before - 1] is "didnt" or "dont" or "not";
        return words[before] == "not" || (words[before] == "said" && !words.Contains("not")); // "i said the porter, not the reporter"
    }

    /// <summary>The job that is meant, named or chosen from the last list; in "not the nurse, the midwife" and "porter, not reporter" the one that is not refused. Null when none is named.</summary>
    internal static CatalogueEntry? Meant(Ask ask) => (ask.Message.Mentions.FirstOrDefault(mention => !IsRefused(ask.Message.Words, mention.Start))
        ?? (ask.Message.Mentions.Count > 0 ? ask.Message.Mentions[^1] : null))?.Entry ?? CarriedOver.Pointed(ask.Message);

    /// <summary>The answer to the question before, after a word of what has changed.</summary>
    internal static Answer Said(Ask ask, CatalogueEntry? job, Answer again) => again with
    {
        Text = $"OK, {(job is null ? ask.NationName : Wording.InSentence(job))}. {again.Text}",
        Intent = Row.Id,
    };

    private static Answer Decide(Ask ask) => ask.Message.SchoolYear is { } year ? CorrectionReplies.Year(year)
        : ask.Message.Nation is null && (ask.Message.Refused.Count > 0 || ask.Message.Wishes.Disliked.Count > 0) ? BrowseByDislike.BrowseByDislikeIntent.Row.Policy(ask) // "no not mortuary"
        : ask.Message.Nation is null ? CorrectionReplies.Which
        : CorrectionReplies.Nation(ask.NationName);
}

internal static class CorrectionReplies
{
    internal static Answer Which { get; } = new("Sorry, I took that the wrong way. Which job, place or level did you mean?") { Actions = ["What jobs are there?", "Start again", "Talk to a person"] };

    internal static Answer Year(int year) => new($"OK, year {year}. I'll remember that for this chat. What do you want to know?")
    {
        Actions = ["Make me a plan", "Which subjects help?", "What jobs are there?", "Talk to a person"],
        Simpler = $"OK, year {year}.",
    };

    internal static Answer Nation(string name) => new($"I'll use {name} from now on. What do you want to know?") { Actions = ["How does pay work?", "Where are jobs listed?", "What jobs are there?"] };
}
