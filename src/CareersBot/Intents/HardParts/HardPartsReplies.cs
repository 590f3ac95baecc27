using CareersCatalogue.Occupations;
using CareersCatalogue.Snapshot;

namespace CareersBot.Intents.HardParts;

internal static class HardPartsReplies
{
    internal static Answer Job(CatalogueEntry entry, HardTopic? topic)
    {
        var job = entry.Occupation;
        var asked = topic is null ? null : topic.LineOf(job);
        var good = job.Rewarding.Count > 0 ? $" One good thing: {Wording.Inside(job.Rewarding[0])}" : "";
        var hard = job.Challenging.Count > 0 ? $"One hard thing: {Wording.Inside(job.Challenging[0])}" : null;
        var text = (topic, asked, hard) switch
        {
            ({ }, { } line, _) => $"Yes, it can be part of it. {Wording.Upper(line.TrimEnd('.'))}.{good}",
            ({ } about, null, { } other) => $"I hold nothing about {about.Name} for {Wording.A(entry)}. {other}",
            (_, _, { } first) => first + good,
            _ => $"I don't hold the hard parts of being {Wording.A(entry)} yet. Ask someone who does the job, or try work experience first.",
        };
        return new(text)
        {
            Actions = ["What are the hours?", "Work experience", "What does it pay?", "Jobs like this"],
            Entries = [entry],
            Sources = [job.Sources[0]],
            More = job.Challenging.Count(line => line != asked) > (asked is null ? 1 : 0) ? job.Challenging.Where(line => line != asked).Skip(asked is null ? 1 : 0).First() : null,
            Simpler = hard,
            Remember = memory => memory with { Occupation = job.Slug.Value },
        };
    }

    internal static Answer General(Catalogue catalogue, HardTopic? topic)
    {
        var free = catalogue.Entries.Count(one => one.Occupation.PatientContact == PatientContact.None);
        var headline = topic is null ? "Some NHS jobs are hard: you may meet illness, upset people or death. Staff work in teams and talk it over."
            : $"In some jobs, yes. {Wording.Jobs(topic.Count(catalogue))} here speak of {topic.Name} on their pages. Staff work in teams and talk it over.";
        return new($"{headline} {Wording.Jobs(free)} here have no patient contact. Which job do you wonder about?")
        {
            Actions = ["Jobs without patients", "Jobs without blood", "What jobs are there?"],
        };
    }
}
