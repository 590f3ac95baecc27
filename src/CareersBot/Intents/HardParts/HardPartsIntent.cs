using CareersCatalogue.Snapshot;

namespace CareersBot.Intents.HardParts;

/// <summary>What is hard about a job, told straight.</summary>
internal static class HardPartsIntent
{
    internal static Intent Row { get; } = new()
    {
        Id = "hard_parts",
        Labels = ["What is hard about it?"],
        Policy = ask => ask.Occupation is { } entry ? HardPartsReplies.Job(entry) : HardPartsReplies.General(ask.Catalogue.Entries.Count(one => one.Occupation.PatientContact == CareersCatalogue.Occupations.PatientContact.None)),
    };
}

internal static class HardPartsReplies
{
    internal static Answer Job(CatalogueEntry entry)
    {
        var job = entry.Occupation;
        var good = job.Rewarding.Count > 0 ? $" One good thing: {Wording.Lower(job.Rewarding[0])}" : "";
        return new(job.Challenging.Count > 0
            ? $"One hard thing: {Wording.Lower(job.Challenging[0])}{good}"
            : $"I don't hold the hard parts of being {Wording.A(entry)} yet. Ask someone who does the job, or try work experience first.")
        {
            Actions = ["What are the hours?", "Work experience", "What does it pay?", "Jobs like this"],
            Entries = [entry],
            Sources = [job.Sources[0]],
            More = job.Challenging.Count > 1 ? job.Challenging[1] : null,
            Remember = memory => memory with { Occupation = job.Slug.Value },
        };
    }

    internal static Answer General(int count) => new($"Some NHS jobs are hard: you may meet illness, upset people or death. Staff work in teams and talk it over. {Wording.Jobs(count)} here have no patient contact. Which job do you wonder about?")
    {
        Actions = ["Jobs without patients", "Jobs without blood", "What jobs are there?"],
    };
}
