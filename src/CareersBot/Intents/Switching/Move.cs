using CareersBot.Intents.GradeWorry;
using CareersBot.Understanding;
using CareersCatalogue.Snapshot;

namespace CareersBot.Intents.Switching;

/// <summary>From which job to which somebody wants to move.</summary>
/// <param name="From">What they are; null when they name no job of the catalogue.</param>
/// <param name="To">What they want to become.</param>
internal sealed record Move(CatalogueEntry? From, CatalogueEntry To)
{
    private static readonly string[] Being = ["im", "am", "as", "being", "was", "currently", "already", "work"];
    private static readonly string[] Articles = ["a", "an", "the", "trained", "qualified", "registered", "student"];

    /// <summary>The move in a message; null when it names no job.</summary>
    internal static Move? In(Ask ask)
    {
        var mentions = ask.Message.Mentions;
        if (mentions.Count == 0) return null;
        if (ask.Message.Says("to", "into") && ask.Message.Says("medicine") && Aim.Of(ask) is { } doctor) return new(mentions[0].Entry == doctor ? null : mentions[0].Entry, doctor);
        var own = mentions.FirstOrDefault(mention => IsOwn(ask.Message.Words, mention));
        if (own is not null) return mentions.LastOrDefault(mention => mention.Entry != own.Entry) is { } other ? new(own.Entry, other.Entry) : Branch(ask, own) is { } branch ? new(own.Entry, branch) : null;
        if (mentions.Count > 1 && mentions[0].Entry != mentions[^1].Entry) return new(mentions[0].Entry, mentions[^1].Entry);
        return Branch(ask, mentions[0]) is { } field ? new(mentions[0].Entry, field) : new(null, mentions[^1].Entry);
    }

    /// <summary>Whether somebody says what they are and what they want to be: "im a porter how do i become a nurse".</summary>
    internal static bool IsTold(Ask ask) => ask.Message.Mentions.Count > 1 && ask.Message.Says("become", "be", "train", "retrain", "move", "becoming") && !ask.Message.Has("pay")
        && ask.Message.Mentions.Any(mention => IsOwn(ask.Message.Words, mention)) && In(ask) is { From: not null };

    // "im a porter", "start as a porter", "already a qualified nurse"; not "train as a nurse".
    private static bool IsOwn(IReadOnlyList<string> words, OccupationMention mention)
    {
        var at = mention.Start - 1;
        while (at >= 0 && Articles.Contains(words[at], StringComparer.Ordinal)) at--;
        return at >= 0 && Being.Contains(words[at], StringComparer.Ordinal) && !(words[at] is "as" && at > 0 && words[at - 1] is "train" or "retrain" or "qualify" or "career" or "job");
    }

    // "from adult nursing to childrens": the word after "to" stands for a branch of the same profession.
    private static CatalogueEntry? Branch(Ask ask, OccupationMention from)
    {
        var words = ask.Message.Words;
        var to = -1;
        for (var i = from.Start + from.Length; i < words.Count; i++)
            if (words[i] is "to" or "into") to = i;
        if (to < 0 || to + 1 >= words.Count) return null;
        var kind = Tokens.Of(from.Entry.Occupation.Title, Spellings.None)[^1];
        var named = ask.Read($"{string.Join(' ', words.Skip(to + 1).TakeWhile(word => word is not ("nursing" or "later" or "instead")))} {kind}");
        return named.Mentions is [.., var last] && last.Entry != from.Entry && last.Start + last.Length == named.Words.Count && last.Length > 1 ? last.Entry : null;
    }
}
