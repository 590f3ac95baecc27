using CareersBot.Intents.NoQualifications;
using CareersBot.Understanding;
using CareersCatalogue.Filters;
using CareersCatalogue.Occupations;
using CareersCatalogue.Snapshot;

namespace CareersBot.Intents;

/// <summary>"In wales" after a list: the list stays, and what the nation changes of it is said.</summary>
internal static class ListInNation
{
    private const int MostWords = 5;

    // What may stand around the nation without asking for anything itself.
    private static readonly System.Collections.Frozen.FrozenSet<string> Around = CareersCatalogue.Wishes.WordList.Of(
        "in for and what about but only just ones the them those these jobs of ok scotland wales england northern ireland scottish welsh ni i live im from");

    /// <summary>The list for the nation that a message names; null when it names none, says more, or no list is on the table.</summary>
    internal static Answer? Of(Ask ask)
    {
        var message = ask.Message;
        if (message.Nation is not { } nation || message.Words.Count > MostWords || message.Mentions.Count > 0) return null;
        if (!message.Words.All(Around.Contains) || !ask.Memory.IsAmongSeveral() || ask.Memory.IsPair || ask.Memory.Asked) return null;
        if (ask.Memory.Intent is "pay" or "study_funding" or "where_advertised" or "after_offer" or "events_programmes") return null; // asked again there
        var all = All(ask);
        var there = all.Where(entry => IsIn(ask, entry, nation)).ToList();
        return there.Count == 0 ? ListInNationReplies.None(nation, all, ask) : ListInNationReplies.Say(nation, all, there, ask);
    }

    /// <summary>How many of the list are held for each of some nations.</summary>
    internal static Answer Counts(Ask ask, IReadOnlyList<Nation> nations)
    {
        var all = All(ask);
        return ListInNationReplies.Counts(all, [.. nations.Select(nation => (nation, all.Count(entry => IsIn(ask, entry, nation))))], ask);
    }

    // The whole list where its wishes are remembered, the jobs of it that were kept where they are not. Those that were shown come first.
    private static List<CatalogueEntry> All(Ask ask)
    {
        var listed = ask.Memory.Listed.Select(ask.Catalogue.Find).OfType<CatalogueEntry>().ToList();
        var isWhole = WrittenWishes.WordsOf(ask.Memory.Narrowed) is null && ask.Memory.Narrowed.Count > 0;
        return isWhole ? [.. listed.Concat(Narrowing.Fitting(ask)).Distinct()] : listed;
    }

    private static bool IsIn(Ask ask, CatalogueEntry entry, Nation nation) =>
        WrittenWishes.KindOf(ask.Memory.Narrowed)?.Intent == NoQualificationsIntent.Row.Id
        ? entry.Occupation.Nations.Contains(nation) && NoQualificationsIntent.IsOpenIn(entry, nation)
        : IsIn(entry, nation, WrittenWishes.Read(ask, ask.Memory.Narrowed).Liked);

    /// <summary>Whether a job is held for a nation; where it is chosen by its way in, whether it has that way there.</summary>
    internal static bool IsIn(CatalogueEntry entry, Nation nation, IReadOnlyList<ChosenFilter> chosen)
    {
        if (!entry.Occupation.Nations.Contains(nation)) return false;
        var ways = chosen.Where(one => one.Filter == EntryRouteFilter.Row).Select(one => one.Choice.Value).ToList();
        return ways.Count == 0 || entry.Routes.Any(route =>
            ways.Contains(route.Type.Slug.Value, StringComparer.Ordinal) && route.Type.Available && route.Nations.Contains(nation));
    }
}

internal static class ListInNationReplies
{
    private const int MostNamed = 3;
    private const string PickOne = "Pick one, and I use it from now on.";

    internal static Answer Say(Nation nation, IReadOnlyList<CatalogueEntry> all, IReadOnlyList<CatalogueEntry> there, Ask ask)
    {
        var named = there.Take(MostNamed).ToList();
        var name = OtherNationsReplies.Label(nation);
        var count = there.Count == all.Count ? $"I hold all {all.Count} of these jobs for {name}, so the list stays"
            : $"I hold {there.Count} of these {all.Count} jobs for {name}";
        return Kept(
            new($"{name} from now on. {count}. {(there.Count > MostNamed ? "Three" : "They are")}: {Names(named)}. Pay differs by nation.")
            {
                Actions = [.. Wording.Buttons(named, MostNamed), .. there.Count > MostNamed ? new[] { "More jobs" } : [], "Print the list"],
            },
            there,
            ask);
    }

    internal static Answer None(Nation nation, IReadOnlyList<CatalogueEntry> all, Ask ask) => Kept(
        new(
            $"{OtherNationsReplies.Label(nation)} from now on. I hold none of these {all.Count} jobs for there, so here they stay as they were. "
            + "A careers adviser there can say more.")
        {
            Actions = ["Other nations", "More jobs", "Talk to a person"],
        },
        all,
        ask);

    internal static Answer Counts(IReadOnlyList<CatalogueEntry> all, IReadOnlyList<(Nation Nation, int Count)> counts, Ask ask) => Kept(
        new(counts.All(one => one.Count == all.Count)
            ? $"I hold all {all.Count} of these jobs for {Nations(counts, one => one.Label)} too. Pay and money for study differ. {PickOne}"
            : $"Of these {Wording.Jobs(all.Count)} I hold {Nations(counts, one => $"{one.Count} for {one.Label}")}. {PickOne}")
        {
            Actions = OtherNationsReplies.Buttons([.. counts.Select(one => one.Nation)]),
        },
        all,
        ask);

    private static string Nations(IEnumerable<(Nation Nation, int Count)> counts, Func<(string Label, int Count), string> say) =>
        Wording.Join([.. counts.Select(one => say((OtherNationsReplies.Label(one.Nation), one.Count)))]);

    private static string Names(IEnumerable<CatalogueEntry> jobs) => Wording.Join([.. jobs.Select(Wording.InSentence)]);

    // It is the same list, and stays narrowed by the same wishes.
    private static Answer Kept(Answer answer, IReadOnlyList<CatalogueEntry> jobs, Ask ask) => answer with
    {
        Entries = [.. jobs.Take(JobList.MostKept)],
        Sources = [jobs[0].Occupation.Sources[0]],
        Intent = ask.Memory.Intent,
        Remember = memory => memory with { Narrowed = ask.Memory.Narrowed },
    };
}
