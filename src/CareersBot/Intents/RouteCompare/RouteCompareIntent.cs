using CareersBot.Intents.RouteLength;
using CareersCatalogue.Routes;
using CareersCatalogue.Snapshot;

namespace CareersBot.Intents.RouteCompare;

/// <summary>Route against route: cost, time, pay while training and level; for a job, or in general.</summary>
internal static class RouteCompareIntent
{
    private const int MostCompared = 3;

    internal static Intent Row { get; } = new()
    {
        Id = "route_compare",
        Labels = ["Uni or apprenticeship?"],
        Rule = ask => QuickestWays.IsAsked(ask.Message) ? 1.2 : 0,
        Policy = ask => ask.Occupation is { } entry && (ask.Message.Occupation is not null || Has(entry, Kinds(ask))) ? ForJob(ask, entry)
            : RouteCompareReplies.InGeneral([.. Kinds(ask).Select(kind => ask.Catalogue.FindRouteType(EntryRouteKinds.List.Of(kind).Key)).OfType<RouteType>()], Wish(ask)),
    };

    private static Answer ForJob(Ask ask, CatalogueEntry entry)
    {
        if (Wish(ask) == RouteWish.Time && QuickestWays.Of(ask, entry) is { } quickest) return quickest;

        // A way that begins after a degree is compared only where it is asked for, or where there is no other.
        var asked = ask.Message.Routes;
        var school = Beginning.FromSchool(entry, ask.Nation);
        var later = Beginning.Later(entry, ask.Nation);
        var ways = school.Concat(later.Where(route => school.Count < 2 || asked.Contains(route.Type.Kind))).DistinctBy(route => route.Type.Kind).ToList();
        var wanted = ways.Where(route => asked.Contains(route.Type.Kind) || (EntryRouteKinds.IsApprenticeship(route.Type.Kind) && (ask.Message.Has("apprenticeship") || asked.Any(EntryRouteKinds.IsApprenticeship)))).ToList();
        List<EntryRoute> compared = wanted.Count >= 2 ? wanted : [.. Usual(ways)];
        return compared.Count < 2 ? RouteCompareReplies.Only(entry, ways) : RouteCompareReplies.Ways(entry, [.. compared.Take(MostCompared)], Wish(ask));
    }

    /// <summary>What is to be least: time, or money; null when neither was asked for.</summary>
    internal static RouteWish? Wish(Ask ask) =>
        ask.Message.Says("quick", "quicker", "quickest", "quickly", "fast", "faster", "fastest", "short", "shorter", "shortest") ? RouteWish.Time
        : ask.Message.Says("cheap", "cheaper", "cheapest", "cost", "costs", "free", "afford", "debt", "money") ? RouteWish.Money : null;

    // University against apprenticeship is the question that most people have; the rest follow in the catalogue's order.
    private static IEnumerable<EntryRoute> Usual(List<EntryRoute> ways) => ways.OrderBy(route => route.Type.Kind switch
    {
        EntryRouteKind.UndergraduateDegree => 0,
        var kind when EntryRouteKinds.IsApprenticeship(kind) => 1,
        EntryRouteKind.DirectEntry => 2,
        _ => 3,
    });

    // The job spoken of last is meant when it has the ways that are asked about.
    private static bool Has(CatalogueEntry entry, IReadOnlyList<EntryRouteKind> kinds) => kinds.All(kind => entry.Routes.Any(route =>
        route.Type.Kind == kind || (EntryRouteKinds.IsApprenticeship(kind) && EntryRouteKinds.IsApprenticeship(route.Type.Kind))));

    private static IReadOnlyList<EntryRouteKind> Kinds(Ask ask)
    {
        var kinds = ask.Message.Routes.ToList();
        if (ask.Message.Has("apprenticeship") && !kinds.Exists(EntryRouteKinds.IsApprenticeship))
            kinds.Add(kinds.Exists(kind => kind is EntryRouteKind.TLevel or EntryRouteKind.CollegeCourse) ? EntryRouteKind.ApprenticeshipAdvanced : EntryRouteKind.ApprenticeshipDegree);
        if (ask.Message.Has("uni") && !kinds.Contains(EntryRouteKind.UndergraduateDegree) && !kinds.Contains(EntryRouteKind.ApprenticeshipDegree)) kinds.Insert(0, EntryRouteKind.UndergraduateDegree);
        return kinds.Count >= 2 ? [.. kinds.Take(MostCompared)] : [EntryRouteKind.UndergraduateDegree, EntryRouteKind.ApprenticeshipDegree];
    }
}

/// <summary>What somebody wants the least of.</summary>
internal enum RouteWish
{
    /// <summary>The quickest way.</summary>
    Time,

    /// <summary>The cheapest way.</summary>
    Money,
}
