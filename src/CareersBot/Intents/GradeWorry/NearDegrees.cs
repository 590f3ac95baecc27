using CareersBot.Intents.RouteLength;
using CareersCatalogue.Guidance.Journeys;
using CareersCatalogue.Routes;
using CareersCatalogue.Snapshot;

namespace CareersBot.Intents.GradeWorry;

/// <summary>For a job that a long degree leads to and whose grades may be missed: a start for lower grades where one is held, and other degrees close by.</summary>
internal static class NearDegrees
{
    private const int LongDegree = 5; // years
    private const int Most = 3;

    /// <summary>The sentences and the jobs in them, the goal first; null for a job that is not of that kind.</summary>
    /// <param name="ask">The question.</param>
    /// <param name="goal">The job that is hoped for.</param>
    /// <param name="isALevel">Whether A levels are what is told of: then a start for lower grades is no condition.</param>
    internal static (string Text, IReadOnlyList<CatalogueEntry> Entries)? Of(Ask ask, CatalogueEntry goal, bool isALevel)
    {
        if (goal.Occupation.TrainingYears is not >= LongDegree) return null;
        var ways = Beginning.FromSchool(goal, ask.Nation);
        var gateway = ways.Select(way => (way, For: way.Requirements.FirstOrDefault(requirement => requirement.Text.Contains("lower grades", StringComparison.OrdinalIgnoreCase)))).FirstOrDefault(pair => pair.For is not null);
        if (gateway.For is null && !isALevel) return null;
        var near = ask.Catalogue.Entries.Where(entry => entry != goal && entry.Occupation is { IsClinical: true, SpecialismOf: null, TrainingYears: < LongDegree } && entry.Occupation.Nations.Contains(ask.Nation)
                && Beginning.FromSchool(entry, ask.Nation).Any(way => way.Type.Kind == EntryRouteKind.UndergraduateDegree && RouteTiming.YearsAfter(way) == 0))
            .OrderByDescending(entry => Shared(entry, goal)).ThenBy(entry => JobList.Mixed(entry)).Take(Most).ToList();
        if (near.Count == 0) return null;
        var start = gateway.For is null ? "" : $"{gateway.way.Title}: {Wording.Lower(gateway.For.Text)}. ";
        return ($"{start}Near it, also by a degree: {Wording.Join([.. near.Select(Wording.InSentence)])}.", [goal, .. near]);
    }

    private static int Shared(CatalogueEntry entry, CatalogueEntry goal) =>
        entry.Occupation.UsefulSubjects.Count(goal.Occupation.UsefulSubjects.Contains) + entry.Occupation.Interests.Count(goal.Occupation.Interests.Contains)
        + entry.Occupation.Settings.Count(goal.Occupation.Settings.Contains);
}
