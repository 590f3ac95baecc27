using CareersBot.Intents.BrowseByDislike;
using CareersBot.Understanding;

namespace CareersBot.Intents;

/// <summary>"Not midwife" after a list or a card: the list goes on without it; nothing was got wrong, so nothing is apologised for.</summary>
internal static class LeftOut
{
    private const int MostWords = 5;

    /// <summary>The list without what is refused; null when a message refuses nothing, or says more.</summary>
    internal static Answer? Of(Ask ask)
    {
        var message = ask.Message;
        if (ask.Memory.Said is null || message.Words.Count is 0 or > MostWords || message.Mentions.Count > 0 || message.Elsewhere is not null) return null;
        if (!Begins(message) || (message.Refused.Count == 0 && (message.Wishes.Liked.Count > 0 || message.Wishes is { Disliked.Count: 0, DislikedWords.Count: 0 }))) return null;
        if (message.Refused.Count == 0) return ask.Memory.Narrowed.Count > 0 ? null : BrowseByDislikeIntent.Row.Policy(ask) with { Intent = BrowseByDislikeIntent.Row.Id };
        if (Narrowing.Refusing(ask) is { } narrowed) return narrowed;
        var left = ask.Memory.Listed.Select(ask.Catalogue.Find).OfType<CareersCatalogue.Snapshot.CatalogueEntry>().Where(entry => !RefusedJobs.Has(message, entry)).ToList();
        if (left.Count < 2 || !ask.Memory.IsList) return BrowseByDislikeIntent.Row.Policy(ask) with { Intent = BrowseByDislikeIntent.Row.Id };
        var named = left.Take(3).ToList();
        return new($"OK, not {RefusedJobs.Names(message)}. {(named.Count == left.Count ? "Left on the list" : "Next on the list")}: {Wording.Join([.. named.Select(Wording.InSentence)])}.")
        {
            Actions = [.. Wording.Buttons(named, named.Count), "Other jobs"],
            Entries = left,
            Sources = [named[0].Occupation.Sources[0]],
            Intent = BrowseByDislikeIntent.Row.Id,
        };
    }

    private static bool Begins(Understood message) => message.Words[0] is "not" || (message.Words[0] is "and" or "but" or "ok" or "nah" or "no" && message.Words.Count > 1 && message.Words[1] is "not" or "no");
}
