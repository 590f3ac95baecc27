using CareersBot.Understanding;
using CareersCatalogue.Occupations;
using CareersCatalogue.Ports;
using CareersCatalogue.Snapshot;

namespace CareersBot.Intents.SaveShortlist;

/// <summary>Keeping jobs in a list: for this chat, and under a code beyond it, on any device and without an account.</summary>
internal static class SaveShortlistIntent
{
    internal const string Id = "save_shortlist";

    private const string GetCode = "Get a code";
    private const string Erase = "Erase my list";
    private const string MyJobs = "My saved jobs";
    private const int MostWrongCodes = 5;
    private const int MostWordsOfALook = 8;

    internal static Intent Row { get; } = new()
    {
        Id = Id,
        IsQuestion = false,
        Labels = [MyJobs, "Save it", GetCode, Erase],
        Rule = ask => ListCode.FindIn(ask.Message.Text) is not null ? 2 // nothing else looks like a code
            : IsAboutOwnList(ask.Message) || IsToSend(ask) ? 1.4
            : ask.Memory.Intent == Id && ask.Message.Shape is ["and", ..] && ask.Message.Mentions.Count > 0 ? 0.9
            : ask.Message.Says("save", "shortlist", "bookmark") || (ask.Message.Has("save") && ask.Message.Says("list")) ? 0.25
            : ask.Message.Says("erase", "delete", "wipe", "clear", "empty") && ask.Message.Says("list", "code") ? 0.6
            : ask.Memory.Saved.Count > 0 && ask.Message.Words is ["remove" or "delete" or "drop", ..] && AtPlace(ask) is not null ? 0.9 : 0,
        Policy = Decide,
    };

    /// <summary>Whether somebody asks to see what they saved: "what have i saved", "show me the ones i saved"; "is this saved" asks what the service keeps.</summary>
    internal static bool IsAboutOwnList(Understood message)
    {
        if (message.Mentions.Count > 0 || message.Words.Count > MostWordsOfALook || ListCode.FindIn(message.Text) is not null) return false;
        var words = message.Words;
        var at = words.ToList().FindIndex(word => word is "saved" or "save" or "bookmarked" or "shortlisted" or "favourited");
        return at > 0 && !message.Has("delete") && !message.Says("code", "remove", "drop", "empty", "erase", "how", "can", "could", "you", "u")
            && ((words[at - 1] is "i" or "ive" && words[0] is "what" or "whats" or "which" or "show" or "where" or "see" or "list") || (words[at - 1] == "my" && words[0] is "what" or "whats" or "show" or "see" or "where" or "wheres"));
    }

    // "Email it to me", "can you text me the list".
    private static bool IsToSend(Ask ask) => ask.Message.Says("email", "text", "whatsapp", "message") && ask.Message.Words.Count <= MostWordsOfALook && ask.Message.Mentions.Count == 0
        && (ask.Memory.Intent == Id || ask.Message.Says("list", "jobs")) && ask.Message.Says("me", "list", "it", "them", "this", "my") && ListCode.FindIn(ask.Message.Text) is null;

    private static Answer Decide(Ask ask)
    {
        var message = ask.Message;
        if (IsAboutOwnList(message)) return SaveShortlistReplies.List(Jobs(ask, ask.Memory.Saved), ask.Memory.ListCode);
        if (IsToSend(ask)) return SaveShortlistReplies.CannotSend(ask.Memory.Saved.Count, ask.Memory.ListCode);
        if (ListCode.FindIn(message.Text) is { } typed) return message.Says("erase", "delete", "wipe", "remove") ? Erased(typed) : Opened(ask, typed);
        var removes = message.Says("remove", "delete", "drop", "erase", "wipe", "clear", "empty");
        var named = (removes && message.Mentions.Count == 0 ? AtPlace(ask) : null) ?? message.Occupation ?? (removes || message.Says("list", "code", "saved", "phone", "laptop", "home") || ask.Is(MyJobs) || ask.Is(GetCode) ? null : ask.Last);
        if (ask.Is(Erase) || (removes && message.Words.Count <= 4 && message.Mentions.Count == 0 && message.Pointed.Count == 0)) return EraseAll(ask);
        if (named is { } entry && removes) return Changed(ask, [.. ask.Memory.Saved.Where(slug => slug != entry.Occupation.Slug.Value)], (saved, code) => SaveShortlistReplies.Removed(entry, saved, code));
        if (named is { } last) return Added(ask, message.Occupations is { Count: > 0 } several ? several : [last]);
        return ask.Is(GetCode) || message.Says("code", "phone", "laptop", "home", "send", "device") ? Code(ask) : SaveShortlistReplies.List(Jobs(ask, ask.Memory.Saved), ask.Memory.ListCode);
    }

    // "remove the second one" is the second of what was saved.
    private static CatalogueEntry? AtPlace(Ask ask) => Figures.Place(ask.Message.Words) is { } place && ask.Memory.Saved is { Count: > 0 } saved
        && saved.ElementAtOrDefault(place < 0 ? saved.Count - 1 : place) is { } slug ? ask.Catalogue.Find(slug) : null;

    private static Answer Added(Ask ask, IReadOnlyList<CatalogueEntry> jobs) => Changed(
        ask, [.. ask.Memory.Saved.Concat(jobs.Select(job => job.Occupation.Slug.Value)).Distinct(StringComparer.Ordinal).TakeLast(ISavedLists.MaximumJobs)],
        (saved, code) => SaveShortlistReplies.Saved(jobs, saved, code));

    // A list that has a code is changed under the code too; one whose code has expired lives on in the chat alone.
    private static Answer Changed(Ask ask, IReadOnlyList<string> saved, Func<IReadOnlyList<string>, string?, Answer> say)
    {
        if (!ListCode.TryParse(ask.Memory.ListCode, out var code)) return say(saved, null);
        return Waiting(async (lists, cancellationToken) =>
        {
            if (saved.Count > 0) return say(saved, (await lists.ReplaceAsync(code, Slugs(saved), cancellationToken))?.Code.Value);
            await lists.EraseAsync(code, cancellationToken); // an empty list needs no code
            return say(saved, null);
        });
    }

    private static Answer Code(Ask ask)
    {
        var saved = ask.Memory.Saved;
        if (saved.Count == 0) return SaveShortlistReplies.List([], null);
        return Waiting(async (lists, cancellationToken) =>
        {
            var kept = ListCode.TryParse(ask.Memory.ListCode, out var code) ? await lists.ReplaceAsync(code, Slugs(saved), cancellationToken) : null;
            return SaveShortlistReplies.Code(kept ?? await lists.SaveAsync(Slugs(saved), cancellationToken));
        });
    }

    private static Answer Opened(Ask ask, ListCode code)
    {
        if (ask.Memory.WrongCodes >= MostWrongCodes) return SaveShortlistReplies.TooMany;
        return Waiting(async (lists, cancellationToken) =>
        {
            var found = await lists.FindAsync(code, cancellationToken);
            if (found.IsRefused) return SaveShortlistReplies.TooMany;
            if (found.List is not { } list) return SaveShortlistReplies.NoSuchCode(MostWrongCodes - ask.Memory.WrongCodes - 1);
            return SaveShortlistReplies.Opened(list, Jobs(ask, list.Jobs.Select(job => job.Value)));
        });
    }

    private static Answer EraseAll(Ask ask) => ListCode.TryParse(ask.Memory.ListCode, out var code) ? Erased(code) : SaveShortlistReplies.Erased;

    private static Answer Erased(ListCode code) => Waiting(async (lists, cancellationToken) =>
        await lists.EraseAsync(code, cancellationToken) ? SaveShortlistReplies.Erased : SaveShortlistReplies.NothingToErase);

    private static Answer Waiting(Errand errand) => new("") { Errand = errand };

    private static IReadOnlyList<CatalogueEntry> Jobs(Ask ask, IEnumerable<string> slugs) => [.. slugs.Select(ask.Catalogue.Find).OfType<CatalogueEntry>()];

    private static IReadOnlyList<Slug> Slugs(IReadOnlyList<string> saved) => [.. saved.Select(slug => new Slug(slug))];
}
