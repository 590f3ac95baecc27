using CareersCatalogue.Guidance.Journeys;
using CareersCatalogue.Occupations;
using CareersCatalogue.Routes;
using CareersCatalogue.Snapshot;

namespace CareersBot.Intents.RouteLength;

/// <summary>The length of the way in that is asked about, beside the time to the first post: where the two differ, it is said which is which.</summary>
internal static class LengthOf
{
    private const double Apart = 0.4; // years; less is no difference worth a word
    private const double LongestInPost = 1;

    /// <summary>Whether a job can be begun at once and is learnt in it, so that no age has to be waited for.</summary>
    internal static bool IsLearntInPost(CatalogueEntry entry, Nation nation) => entry.Occupation.TrainingYears <= LongestInPost
        && Beginning.FromSchool(entry, nation).Any(way => way.Type.Kind == EntryRouteKind.DirectEntry);

    /// <summary>A sentence with a space before it; empty when no length is held.</summary>
    internal static string Way(Ask ask, CatalogueEntry entry)
    {
        var isUni = ask.Message.Has("uni") && !ask.Message.Has("apprenticeship");
        var degrees = Beginning.FromSchool(entry, ask.Nation).Where(way => way.Type.Kind == EntryRouteKind.UndergraduateDegree).ToList();
        if (!isUni || degrees.Count == 0) return Said(entry, Beginning.Quickest(entry, ask.Nation), IsLearntInPost(entry, ask.Nation));
        var known = degrees.Where(way => way.Duration is { Maximum: > 0 }).MinBy(way => way.Duration!.Minimum);
        return known is null ? " I hold no length for the degree by itself; each course page says it." : Said(entry, known, false);
    }

    // A medical degree is the start of a surgeon's road, not its end.
    private static string Said(CatalogueEntry entry, EntryRoute? way, bool isInPost)
    {
        if (way is not { Duration: { } length }) return "";
        if (RouteTiming.YearsAfter(way) > 0) return $" First: {Wording.Lower(way.Title)}, {RouteLengthReplies.Months(length)}. Then: paid work and training.";
        var name = $"{Wording.Lower(way.Type.Name)}{(way.EarnWhileYouLearn ? " (paid)" : "")}";
        if (isInPost) return way.Type.Kind == EntryRouteKind.DirectEntry ? "" : $" Or by {name}: {RouteLengthReplies.Months(length)}.";
        var years = entry.Occupation.TrainingYears;
        return length.Minimum / 12.0 > years + Apart ? $" By {name} it takes longer: {RouteLengthReplies.Months(length)}."
            : length.Maximum / 12.0 < years - Apart ? $" By {name} it can be shorter: {RouteLengthReplies.Months(length)}."
            : $" By {name}: {RouteLengthReplies.Months(length)}.";
    }
}
