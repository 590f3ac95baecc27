using CareersCatalogue.Occupations;
using CareersCatalogue.Routes;

namespace CareersWeb.Site.Matching;

/// <summary>A way to start as people think of it, which takes in several kinds of way in.</summary>
/// <param name="Key">How the form sends it.</param>
/// <param name="Label">How the form shows it.</param>
/// <param name="Kinds">The kinds of way in.</param>
internal sealed record RouteWish(string Key, string Label, IReadOnlyList<EntryRouteKind> Kinds)
{
    /// <summary>In the order of display; to offer another add a line.</summary>
    public static IReadOnlyList<RouteWish> All { get; } =
    [
        new("job", "Straight into a job", [EntryRouteKind.DirectEntry, EntryRouteKind.PreEmployment]),
        new("apprenticeship", "An apprenticeship",
            [.. EntryRouteKinds.List.All.Select(choice => choice.Value).Where(EntryRouteKinds.IsApprenticeship)]),
        new("college", "College or sixth form", [EntryRouteKind.TLevel, EntryRouteKind.CollegeCourse]),
        new("university", "University", [EntryRouteKind.UndergraduateDegree, EntryRouteKind.GraduateEntryDegree, EntryRouteKind.Postgraduate]),
        new("supported", "A supported internship", [EntryRouteKind.SupportedInternship]),
        new("return", "Going back to a job I trained for", [EntryRouteKind.ReturnToPractice]),
    ];
}
