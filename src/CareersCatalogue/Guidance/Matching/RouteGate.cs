using CareersCatalogue.Occupations;
using CareersCatalogue.Routes;

namespace CareersCatalogue.Guidance.Matching;

/// <summary>A way in and what it asks for.</summary>
internal readonly record struct RouteGate(EntryRoute Route, RouteLock Lock)
{
    /// <summary>Whether it still exists in a nation.</summary>
    internal bool ExistsIn(Nation nation) => Route.Type.Available && Route.Nations.Contains(nation);

    /// <summary>Whether it exists in a nation and leads to a post; volunteering and work experience only help towards one.</summary>
    internal bool LeadsToPostIn(Nation nation) => EntryRouteKinds.LeadsToPost(Route.Type.Kind) && ExistsIn(nation);

    /// <summary>How far it starts below the training for the post itself, in levels: a T Level on the road to a degree is three years from it.</summary>
    internal int LevelsBefore => Route.Type.Kind is EntryRouteKind.TLevel or EntryRouteKind.CollegeCourse
        ? Math.Max(0, Route.Occupation.MinimumLevel - Route.MinimumLevel)
        : 0;
}
