using CareersBot.Intents.NoQualifications;
using CareersCatalogue.Occupations;
using CareersCatalogue.Routes;
using CareersCatalogue.Snapshot;

namespace CareersBot.Intents.GradeWorry;

/// <summary>A way to a job that begins in a post with few grades or none, by steps that the catalogue itself writes down.</summary>
/// <param name="Posts">The jobs on the way, in order, the goal last; two or three.</param>
/// <param name="How">What each step takes, in a sentence; one fewer than there are posts.</param>
internal sealed record SteppingStones(IReadOnlyList<CatalogueEntry> Posts, IReadOnlyList<string> How)
{
    private const int MostLevelOfFirst = 1; // what somebody has who fears for their grades
    private const string Helper = "healthcare-assistant"; // the commonest first post

    /// <summary>The way with the fewest steps, then the one that asks least at the start; null when nothing written down leads there.</summary>
    /// <remarks>Steps that are merely possible are left out: they make ladders that nobody climbs, such as from a porter to a surgeon.</remarks>
    internal static SteppingStones? Find(Ask ask, CatalogueEntry goal) => Straight(ask, goal, goal) ?? ThroughOne(ask, goal);

    private static SteppingStones? Straight(Ask ask, CatalogueEntry to, CatalogueEntry goal) =>
        Into(ask, to).Where(step => IsFirst(step.From, ask.Nation) && step.From != goal)
            .OrderBy(step => step.From.Occupation.MinimumLevel).ThenByDescending(step => Shared(step.From, goal)).ThenBy(step => step.From.Ordinal)
            .Select(step => new SteppingStones([step.From, to], [step.How])).FirstOrDefault();

    // The job between is of the goal's own family: other families share steps that few people take.
    private static SteppingStones? ThroughOne(Ask ask, CatalogueEntry goal) =>
        Into(ask, goal).Where(step => step.From.Occupation.Family == goal.Occupation.Family)
            .Select(step => (step, First: Helped(ask, step.From) ?? Straight(ask, step.From, goal))).Where(way => way.First is not null)
            .OrderBy(way => way.First!.Posts[0].Occupation.MinimumLevel).ThenBy(way => way.step.From.Ordinal) // kept only where there is one
            .Select(way => new SteppingStones([.. way.First!.Posts, goal], [.. way.First.How, way.step.How])).FirstOrDefault();

    // A way in that speaks of healthcare assistants is a step for them, although it stands with the job it leads to.
    private static SteppingStones? Helped(Ask ask, CatalogueEntry to)
    {
        if (ask.Catalogue.Find(Helper) is not { } helper || helper == to || !IsFirst(helper, ask.Nation)) return null;
        var way = to.Routes.FirstOrDefault(route => EntryRouteKinds.LeadsToPost(route.Type.Kind) && route.Nations.Contains(ask.Nation)
            && route.Requirements.Select(requirement => requirement.Text).Append(route.Summary).Any(text => text.Contains(helper.Occupation.Title, StringComparison.OrdinalIgnoreCase)));
        return way is null ? null : new([helper, to], [way.Summary]);
    }

    private static IEnumerable<(CatalogueEntry From, string How)> Into(Ask ask, CatalogueEntry to) =>
        from entry in ask.Catalogue.Entries
        where entry.Occupation.Nations.Contains(ask.Nation) // a job of England's is no step elsewhere
        from step in entry.Occupation.Progression
        where step.To == to.Occupation.Slug
        select (entry, step.How);

    private static bool IsFirst(CatalogueEntry entry, Nation nation) => entry.Occupation.Nations.Contains(nation)
        && (NoQualificationsIntent.IsOpenIn(entry, nation)
            || (entry.Occupation.MinimumLevel == MostLevelOfFirst && entry.Routes.Any(route => route.MinimumLevel <= MostLevelOfFirst && EntryRouteKinds.LeadsToPost(route.Type.Kind))));

    private static int Shared(CatalogueEntry entry, CatalogueEntry goal) => entry.Occupation.Interests.Count(goal.Occupation.Interests.Contains);
}
