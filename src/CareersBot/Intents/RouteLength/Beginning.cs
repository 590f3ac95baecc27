using CareersCatalogue.Guidance.Journeys;
using CareersCatalogue.Occupations;
using CareersCatalogue.Routes;
using CareersCatalogue.Snapshot;

namespace CareersBot.Intents.RouteLength;

/// <summary>Where a way in starts. A course that begins after a degree is no quicker way for somebody at school, so it is never offered as one.</summary>
internal static class Beginning
{
    private const int DegreeLevel = 6;

    /// <summary>What somebody must have behind them before a way in begins, after its name; null where school or college is enough.</summary>
    internal static string? Condition(EntryRoute route) => route.Type.Kind switch
    {
        EntryRouteKind.ReturnToPractice => "if you were on the register before",
        EntryRouteKind.International => "if you qualified in another country",
        EntryRouteKind.SpecialtyTraining => "once you have qualified",
        EntryRouteKind.InServiceTraining => "if you already work in the NHS",
        EntryRouteKind.SupportedInternship => "if you have a support plan",
        EntryRouteKind.PreEmployment => "if you are out of work",
        _ when route.Requirements.Any(requirement => requirement.Essential && requirement.Kind == RequirementKind.Registration) => "if you are on a register already",
        _ when route.MinimumLevel >= DegreeLevel => "if you already have a degree",
        _ => null,
    };

    /// <summary>Ways to a post that are open from school or college in a nation, in the catalogue's order; none that is only a step towards another.</summary>
    internal static IReadOnlyList<EntryRoute> FromSchool(CatalogueEntry entry, Nation nation) =>
        [.. entry.Routes.Where(route => IsOpen(route, nation) && Condition(route) is null)];

    /// <summary>Ways to a post for those who have more behind them than school, in the catalogue's order.</summary>
    internal static IReadOnlyList<EntryRoute> Later(CatalogueEntry entry, Nation nation) =>
        [.. entry.Routes.Where(route => IsOpen(route, nation) && Condition(route) is not null)];

    /// <summary>The way from school whose length is known and shortest; null when none is.</summary>
    internal static EntryRoute? Quickest(CatalogueEntry entry, Nation nation) =>
        FromSchool(entry, nation).Where(route => route.Duration is { Maximum: > 0 }).OrderBy(route => route.Duration!.Minimum)
            .ThenBy(route => route.Type.Kind != EntryRouteKind.UndergraduateDegree).FirstOrDefault(); // of two as quick the one with more places

    private static bool IsOpen(EntryRoute route, Nation nation) =>
        EntryRouteKinds.LeadsToPost(route.Type.Kind) && route.Type.Available && InNation.Has(route, nation) && !RouteTiming.IsPreparation(route);
}
