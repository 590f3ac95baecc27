using CareersBot.Intents.RouteLength;
using CareersBot.Understanding;
using CareersCatalogue.Guidance;
using CareersCatalogue.Snapshot;

namespace CareersBot.Intents.SimilarRoles;

/// <summary>Jobs like one job that take less time to train for.</summary>
internal static class LessTraining
{
    private const int MostNamed = 3;

    /// <summary>The answer; null where no training time is held of the job, or it needs none.</summary>
    /// <param name="catalogue">The release.</param>
    /// <param name="entry">The job that somebody likes.</param>
    /// <param name="related">What is like it, most alike first.</param>
    internal static Answer? Of(Catalogue catalogue, CatalogueEntry entry, IReadOnlyList<RelatedOccupation> related)
    {
        if (entry.Occupation.TrainingYears is not { } years || years == 0) return null;
        var interests = entry.Occupation.Interests;
        var family = catalogue.Entries.Where(other => other.Occupation.Family == entry.Occupation.Family && other != entry)
            .OrderByDescending(other => other.Occupation.Interests.Count(interests.Contains)).ThenBy(other => other.Ordinal);
        var shorter = related.Select(one => one.Entry).Concat(family).Distinct().Where(other => other.Occupation.TrainingYears < years).Take(JobList.MostKept).ToList();
        var named = shorter.Take(MostNamed).Select(one => $"{Wording.InSentence(one)} ({Time(one.Occupation.TrainingYears ?? 0)})").ToList();
        return new(named.Count == 0
            ? $"I hold nothing close to {Wording.A(entry)} with less training: it takes about {RouteLengthReplies.Years(years)} from age 18."
            : $"With less training than {Wording.A(entry)} (about {RouteLengthReplies.Years(years)} from age 18): {Wording.Join(named)}.")
        {
            Actions = [.. Wording.Buttons(shorter, MostNamed), "How do I get in?", "What jobs are there?"],
            Entries = [.. shorter, entry],
            Sources = [entry.Occupation.Sources[0]],
            Remember = memory => memory.Listing([.. shorter.Select(one => one.Occupation.Slug.Value)]),
        };
    }

    private static string Time(double years) => years == 0 ? "you learn in the job" : RouteLengthReplies.Years(years);
}
