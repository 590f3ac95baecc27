using System.Globalization;
using CareersBot.Understanding;
using CareersCatalogue.Filters;
using CareersCatalogue.Routes;
using CareersCatalogue.Wishes;

namespace CareersBot.Intents.AdviserQuestion;

/// <summary>What an adviser asks of the list that was just shown: to print it, to have it at another level, with a subject, or without one.</summary>
internal static class ListOnTheTable
{
    private const int MostWords = 8;
    private const int MostWordsToPrint = 7;
    private const int MostWordsForAFile = 12;

    private static readonly System.Collections.Frozen.FrozenSet<string> Anew = WordList.Of("list jobs roles careers job what which how apprenticeships");

    /// <summary>The answer; null when no list is on the table, or a message asks something else.</summary>
    internal static Answer? Of(Ask ask)
    {
        var memory = ask.Memory;
        if (IsFile(ask)) return AdviserQuestionReplies.File(new(memory.IsPair ? [] : WrittenWishes.Read(ask, memory.Narrowed).Liked), memory, ask);
        if (!memory.IsAmongSeveral() || memory.IsPair || ask.Message.Mentions.Count > 0) return null;
        if (IsToPrint(ask)) return AdviserQuestionReplies.Print(new(WrittenWishes.Read(ask, memory.Narrowed).Liked), memory, ask);
        if (!memory.Narrowed.Contains(WrittenWishes.OfKind(AdviserQuestionIntent.Id)) || ask.Message.Words.Count > MostWords) return null;
        var isOfThose = ask.Message.Says("ones", "those", "them"); // "just the ones with apprenticeships"
        if ((ask.Message.Words.Any(Anew.Contains) && !isOfThose) || Floor.IsQuestion(ask.Message) || memory.Offered.Any(ask.Is)) return null;
        var before = WrittenWishes.Read(ask, memory.Narrowed);
        var wishes = Levelled(ask, OfRoutes(ask, Added(before, ask.Message.Wishes)));
        if (WrittenWishes.Of(wishes).SequenceEqual(WrittenWishes.Of(before), StringComparer.Ordinal)) return null;
        return AdviserQuestionIntent.Listed(ask, new(wishes.Liked), wishes);
    }

    private static bool IsToPrint(Ask ask) => ask.Message.Words.Count <= MostWordsToPrint
        && ask.Message.Says("print", "printed", "printable", "printout", "printing", "handout")
        && !ask.Message.Says("family", "mum", "dad", "parents");

    // "can i have it as a spreadsheet", "export as csv"
    private static bool IsFile(Ask ask) => ask.Message.Mentions.Count == 0 && ask.Message.Words.Count <= MostWordsForAFile
        && (ask.Message.Says("csv", "spreadsheet", "xlsx") || (ask.Message.Says("excel") && ask.Message.Says("in", "as", "to", "for", "download", "export")))
        && ask.Message.Says("as", "export", "download", "get", "have", "is", "give", "send", "file", "there", "can") && !ask.Message.Says("like", "love", "good", "enjoy", "skills", "jobs");

    private static Wishes OfRoutes(Ask ask, Wishes wishes)
    {
        if (ask.Message.Level is not null || !ask.Message.Has("apprenticeship") || wishes.Liked.Any(IsApprenticeship)) return wishes;
        var named = ask.Message.Routes.Where(EntryRouteKinds.IsApprenticeship).ToList();
        return wishes with { Liked = [.. wishes.Liked, .. AdviserQuestionIntent.Filters(ask, named.Count > 0 ? named : AdviserQuestionIntent.Apprenticeships)] };
    }

    private static Wishes Added(Wishes before, Wishes now) => before with
    {
        Liked =
        [
            .. before.Liked.Where(chosen => !now.Disliked.Contains(chosen))
                .Concat(now.Liked.Where(one => one.Filter == SubjectFilter.Row || one.Filter == InterestFilter.Row)).Distinct(),
        ],
        Disliked = [.. before.Disliked.Concat(now.Disliked).Distinct()],
        DislikedWords = [.. before.DislikedWords.Union(now.DislikedWords.Where(word => !now.Disliked.Any(chosen => IsOf(chosen, word))))],
    };

    private static bool IsOf(ChosenFilter chosen, string word) => chosen.Choice.Label.Contains(word, StringComparison.OrdinalIgnoreCase);

    // "level 2 ones": another level of apprenticeship where the list is of those, else the level that somebody starts with.
    private static Wishes Levelled(Ask ask, Wishes wishes)
    {
        if (ask.Message.Level is not { } level) return wishes;
        var (filter, value) = wishes.Liked.Any(IsApprenticeship)
            ? (EntryRouteFilter.Row, EntryRouteKinds.List.Of(Apprenticeship(level)).Key)
            : (MinimumLevelFilter.Row, level.ToString(CultureInfo.InvariantCulture));
        return filter.FindChoice(ask.Catalogue, value) is not { } choice ? wishes
            : wishes with { Liked = [.. wishes.Liked.Where(chosen => chosen.Filter != filter), new ChosenFilter(filter, choice)] };
    }

    private static bool IsApprenticeship(ChosenFilter chosen) => chosen.Filter == EntryRouteFilter.Row
        && EntryRouteKinds.List.Find(chosen.Choice.Value) is { } kind && EntryRouteKinds.IsApprenticeship(kind.Value);

    private static EntryRouteKind Apprenticeship(int level) => level switch
    {
        <= 2 => EntryRouteKind.ApprenticeshipIntermediate,
        3 => EntryRouteKind.ApprenticeshipAdvanced,
        4 or 5 => EntryRouteKind.ApprenticeshipHigher,
        _ => EntryRouteKind.ApprenticeshipDegree,
    };
}
