using CareersCatalogue.Snapshot;

namespace CareersBot.Intents.SaveShortlist;

/// <summary>Keeping jobs in a list for this visit.</summary>
internal static class SaveShortlistIntent
{
    private const int MostSaved = 20;

    internal static Intent Row { get; } = new()
    {
        Id = "save_shortlist",
        IsQuestion = false,
        Labels = ["My saved jobs", "Save it"],
        Rule = ask => ask.Memory.Intent == "save_shortlist" && ask.Message.Shape is ["and", ..] && ask.Message.Mentions.Count > 0 ? 0.9
            : ask.Message.Says("save", "shortlist", "bookmark") || (ask.Message.Has("save") && ask.Message.Says("list")) ? 0.25 : 0,
        Policy = Decide,
    };

    private static Answer Decide(Ask ask)
    {
        var saved = ask.Memory.Saved.ToList();
        var named = ask.Message.Occupation ?? (ask.Message.Says("list", "code", "saved", "phone") || ask.Message.Text == "My saved jobs" ? null : ask.Last);
        if (named is { } entry && ask.Message.Says("remove", "delete", "drop"))
        {
            saved.Remove(entry.Occupation.Slug.Value);
            return SaveShortlistReplies.Removed(entry, saved);
        }

        if (named is { } kept)
        {
            if (!saved.Contains(kept.Occupation.Slug.Value)) saved.Add(kept.Occupation.Slug.Value);
            return SaveShortlistReplies.Saved(kept, [.. saved.TakeLast(MostSaved)]);
        }

        return SaveShortlistReplies.List([.. saved.Select(ask.Catalogue.Find).OfType<CatalogueEntry>()]);
    }
}

internal static class SaveShortlistReplies
{
    internal static Answer Saved(CatalogueEntry entry, IReadOnlyList<string> saved) => new($"Saved: {Wording.InSentence(entry)}. You have {Wording.Jobs(saved.Count)} in your list for this chat.")
    {
        Actions = ["My saved jobs", "How do I get in?", "Jobs like this"],
        Entries = [entry],
        Remember = memory => memory with { Saved = saved, Occupation = entry.Occupation.Slug.Value },
    };

    internal static Answer Removed(CatalogueEntry entry, IReadOnlyList<string> saved) => new($"I took the {Wording.InSentence(entry)} off your list.")
    {
        Actions = ["My saved jobs", "What jobs are there?"],
        Entries = [entry],
        Remember = memory => memory with { Saved = saved },
    };

    internal static Answer List(IReadOnlyList<CatalogueEntry> entries) => entries.Count == 0
        ? new("Your list is empty. Find a job you like and say \"save it\". The list lasts as long as this chat.") { Actions = ["What jobs are there?", "Surprise me"] }
        : new($"Your list: {Wording.Join([.. entries.Select(Wording.InSentence)])}. It lasts as long as this chat.")
        {
            Actions = [.. Wording.Buttons(entries, 3), "Compare them", "What jobs are there?"],
            Entries = entries,
        };
}
