using CareersBot.Intents.RepeatSimplerMore;
using CareersCatalogue.Occupations;
using CareersCatalogue.Snapshot;

namespace CareersBot.Intents;

/// <summary>Goes on with the list that was shown last, or begins one of jobs that few know.</summary>
internal static class JobsToLookAt
{
    private const int MostShown = 3;
    private const int Stride = 7_919;

    /// <summary>The next jobs of the list; null when it has come to its end.</summary>
    /// <param name="ask">The question.</param>
    /// <param name="opening">What is said before them.</param>
    internal static Answer? Next(Ask ask, string opening = "More to look at:")
    {
        var memory = ask.Memory;
        var rest = memory.Listed.Skip(memory.Shown).Select(ask.Catalogue.Find).OfType<CatalogueEntry>().Take(MostShown).ToList();
        return rest.Count == 0 ? null : Listed(rest, opening, memory.Listed, memory.Shown);
    }

    /// <summary>Jobs of different families that few think of first, for somebody who has named no wish.</summary>
    internal static Answer First(Ask ask)
    {
        var jobs = ask.Catalogue.Entries.Where(entry => entry.Occupation.SpecialismOf is null && !WellKnownOccupations.Include(entry.Occupation))
            .OrderBy(entry => entry.Ordinal * Stride % 1_009).DistinctBy(entry => entry.Occupation.Family).Take(JobList.MostKept).ToList();
        return jobs.Count == 0 ? End : Listed([.. jobs.Take(MostShown)], "Three that few people know:", [.. jobs.Select(job => job.Occupation.Slug.Value)], 0);
    }

    /// <summary>The list has no more.</summary>
    internal static Answer End { get; } = new("That is the end of this list. Tell me one more thing you like, or try one of these.")
    {
        Actions = ["Surprise me", "Do the quiz", "What jobs are there?", "Talk to a person"],
        Intent = RepeatSimplerMoreIntent.Id,
    };

    private static Answer Listed(IReadOnlyList<CatalogueEntry> jobs, string opening, IReadOnlyList<string> all, int from) => new(
        $"{opening} {Wording.Join([.. jobs.Select(Wording.InSentence)])}.")
    {
        Actions = [.. Wording.Buttons(jobs, MostShown), "More jobs", "What jobs are there?"],
        Entries = jobs,
        Sources = [jobs[0].Occupation.Sources[0]],
        Intent = RepeatSimplerMoreIntent.Id,
        Simpler = $"Look at these: {Wording.Join([.. jobs.Select(Wording.InSentence)])}.",
        Remember = memory => memory with { Listed = all, From = from, Shown = from + jobs.Count, IsList = true, IsPair = false, Recent = [] },
    };
}
