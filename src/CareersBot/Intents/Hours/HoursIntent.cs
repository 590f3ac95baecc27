using CareersCatalogue.Occupations;
using CareersCatalogue.Snapshot;

namespace CareersBot.Intents.Hours;

/// <summary>When a job is done.</summary>
internal static class HoursIntent
{
    internal static Intent Row { get; } = new()
    {
        Id = "hours",
        Labels = ["What are the hours?"],
        Policy = ask => ask.Occupation is { } entry ? HoursReplies.Job(entry) : JobList.Say(
            JobList.Find(ask, one => one.Occupation.WorkingPatterns.Contains(WorkingPattern.OfficeHours) && !one.Occupation.WorkingPatterns.Contains(WorkingPattern.Nights), null),
            "are mostly done in the daytime on weekdays. Hours differ from job to job; many ward and ambulance jobs have shifts", "Jobs with no nights"),
    };
}

internal static class HoursReplies
{
    internal static Answer Job(CatalogueEntry entry)
    {
        var patterns = entry.Occupation.WorkingPatterns.Select(pattern => Wording.Lower(WorkingPatterns.List.Of(pattern).Label)).ToList();
        var text = patterns.Count == 0 ? $"I don't hold the hours of {Wording.A(entry)}. Job adverts say them." : $"{Wording.Upper(Wording.A(entry))} usually works: {Wording.Join(patterns)}. The advert for each post says its own hours.";
        return new(text)
        {
            Actions = ["Can I work from home?", "What does it pay?", "How do I get in?", "Jobs with no nights"],
            Entries = [entry],
            Sources = [entry.Occupation.Sources[0]],
            Remember = memory => memory with { Occupation = entry.Occupation.Slug.Value },
        };
    }
}
