using CareersCatalogue.Guidance.Journeys;
using CareersCatalogue.Snapshot;

namespace CareersBot.Intents.GradeWorry;

/// <summary>A way to a job that begins in a post with no set grades.</summary>
/// <param name="Posts">The jobs on the way, in order, the goal last; two or more.</param>
/// <param name="Journey">The steps with their years.</param>
internal sealed record SteppingStones(IReadOnlyList<CatalogueEntry> Posts, Journey Journey)
{
    private const int Level = 1; // what somebody has who fears for their grades

    /// <summary>The best way: paid throughout before not, then the shortest; null when the catalogue knows none from such a post.</summary>
    internal static SteppingStones? Find(Ask ask, CatalogueEntry goal) =>
        ask.Snapshot.Journeys.Find(null, goal, Level, JourneyFinder.Most).Select(Of).OfType<SteppingStones>()
            .Where(stones => NoQualifications.NoQualificationsIntent.IsOpenIn(stones.Posts[0], ask.Nation))
            .OrderByDescending(stones => stones.Journey.EarnsThroughout).ThenBy(stones => stones.Journey.TotalYears).FirstOrDefault()
        ?? FromHelper(ask, goal);

    // The shortest ways may all go through college; the commonest first post is then tried as a start of its own.
    private static SteppingStones? FromHelper(Ask ask, CatalogueEntry goal)
    {
        if (ask.Catalogue.Find("healthcare-assistant") is not { } helper || helper == goal) return null;
        return ask.Snapshot.Journeys.Find(helper, goal, Level, 1).Select(Of).OfType<SteppingStones>().FirstOrDefault();
    }

    private static SteppingStones? Of(Journey journey)
    {
        List<CatalogueEntry> posts = [.. journey.Steps.Where(step => step.InPost).Select(step => step.Entry).Distinct()];
        return posts.Count < 2 ? null : new(posts, journey);
    }
}
