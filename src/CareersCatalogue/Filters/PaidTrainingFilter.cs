using CareersCatalogue.Routes;
using CareersCatalogue.Snapshot;

namespace CareersCatalogue.Filters;

/// <summary>Whether a way into the post pays while people learn.</summary>
public static class PaidTrainingFilter
{
    private const string Paid = "yes";
    private const string Unpaid = "no";

    /// <summary>The row; its values are <c>yes</c> and <c>no</c>.</summary>
    public static OccupationFilter Row { get; } = new()
    {
        Key = "paid-training",
        Label = "Paid while you learn",
        Choices = _ => [new(Paid, "Yes, by one way in or more", ["earn while you learn"]), new(Unpaid, "No", [])],
        ValuesOf = entry => [entry.Routes.Any(IsPaidWayIn) ? Paid : Unpaid],
        IsFacet = false,
    };

    private static bool IsPaidWayIn(EntryRoute route) =>
        route.EarnWhileYouLearn && route.Type.Available && EntryRouteKinds.LeadsToPost(route.Type.Kind);
}
