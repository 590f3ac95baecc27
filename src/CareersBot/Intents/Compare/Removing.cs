using System.Collections.Frozen;
using CareersBot.Understanding;
using CareersCatalogue.Snapshot;
using CareersCatalogue.Wishes;

namespace CareersBot.Intents.Compare;

/// <summary>"Remove the school nurse", while jobs stand side by side: it goes from there, not from a list that is kept.</summary>
internal static class Removing
{
    private const int MostWords = 7;

    private static readonly FrozenSet<string> Removes = WordList.Of("remove drop delete without lose scrap forget minus ditch");

    /// <summary>Whether a message takes one away from the jobs that stand side by side.</summary>
    internal static bool IsAsked(Ask ask) => ask.Memory.IsPair && ask.Message.Words.Count is > 1 and <= MostWords && ask.Message.Words.Any(Removes.Contains)
        && !ask.Message.Says("list", "saved", "shortlist", "code", "me") && ask.Memory.Intent != SaveShortlist.SaveShortlistIntent.Id && Taken(ask) is not null;

    /// <summary>What is left, side by side; the one that is left alone, when there were two.</summary>
    internal static Answer Of(Ask ask)
    {
        var taken = Taken(ask)!; // as asked
        var left = Standing(ask).Where(job => job != taken).ToList();
        if (left.Count > 1) return CompareReplies.SideBySide(ask, left);
        return new($"OK, without {Wording.InSentence(taken)}. That leaves {Wording.InSentence(left[0])}. What shall I put beside it?")
        {
            Actions = ["Jobs like this", "What does it pay?", "How do I get in?"],
            Entries = [left[0]],
            Sources = [left[0].Occupation.Sources[0]],
            Intent = "compare",
            Remember = memory => memory with { Occupation = left[0].Occupation.Slug.Value, IsPair = false, Listed = [] },
        };
    }

    private static CatalogueEntry? Taken(Ask ask)
    {
        var standing = Standing(ask);
        if (ask.Message.Mentions is [var named]) return standing.Find(job => job == named.Entry || named.Others.Contains(job));
        return ask.Message.Mentions.Count == 0 && Figures.Place(ask.Message.Words) is not null && ask.Message.Pointed is [var one] && standing.Contains(one) ? one : null;
    }

    private static List<CatalogueEntry> Standing(Ask ask) => [.. ask.Memory.Listed.Take(Adding.Most).Select(ask.Catalogue.Find).OfType<CatalogueEntry>()];
}
