using CareersCatalogue.Guidance.Journeys;
using CareersCatalogue.Occupations;
using CareersCatalogue.Routes;

namespace CareersCatalogue.Guidance.Matching;

/// <summary>A way in and what it asks for.</summary>
internal sealed record RouteGate(EntryRoute Route, RouteLock Lock)
{
    /// <summary>Whether it still exists in a nation.</summary>
    internal bool ExistsIn(Nation nation) => Route.Type.Available && Route.Nations.Contains(nation);

    /// <summary>Whether it exists in a nation and leads to a post; volunteering and work experience only help towards one.</summary>
    internal bool LeadsToPostIn(Nation nation) => EntryRouteKinds.LeadsToPost(Route.Type.Kind) && ExistsIn(nation);

    /// <summary>
    /// What lies between the way in and the job, as an effort: levels that a course for beginners leaves to climb, and years of work and
    /// training that follow a degree which is only the first step. 0 when it leads straight to the job.
    /// </summary>
    internal double Beyond { get; } = Route.Type.Kind is EntryRouteKind.TLevel or EntryRouteKind.CollegeCourse
        && Route.MinimumLevel < Route.Occupation.MinimumLevel
        ? Route.Occupation.MinimumLevel - Route.MinimumLevel
        : RouteTiming.YearsAfter(Route) / 2;

    /// <summary>How soon somebody who can start should think of it: what they asked for, then a post at once, then what leads to one, then
    /// a taste.</summary>
    internal int Rank(Profile profile) => (profile.Routes.Contains(Route.Type.Kind), EntryRouteKinds.LeadsToPost(Route.Type.Kind)) switch
    {
        (true, _) => 0,
        (_, false) => 4,
        _ when Beyond > 0 => 3,
        _ => Route.Type.Kind is EntryRouteKind.PreEmployment or EntryRouteKind.SupportedInternship ? 2 : 1,
    };
}
