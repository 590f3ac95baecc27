using CareersBot.Understanding;
using CareersCatalogue.Occupations;
using CareersCatalogue.Snapshot;

namespace CareersBot.Intents.HardParts;

internal static class HardPartsReplies
{
    internal static Answer Job(CatalogueEntry entry, HardTopic? topic, Understood? message = null)
    {
        var job = entry.Occupation;
        var (asked, said) = topic is null ? (null, null) : (topic.LineOf(job), topic.Said(job));
        var good = job.Rewarding.Count > 0 ? $" One good thing: {Wording.Inside(job.Rewarding[0])}" : "";
        var hard = job.Challenging.Count > 0 ? $"One hard thing: {Wording.Inside(job.Challenging[0])}" : null;
        var text = (topic, said, hard) switch
        {
            ({ }, { } line, _) when message is not null && OwnFear.IsTold(message) => $"Told straight: it can be part of it. {line} Work experience shows you how you feel before you choose. There are jobs without it too.",
            ({ }, { } line, _) => $"{(message is not null && Senses.Denies(message) ? "It" : "Yes, it")} can be part of it. {line}{good}",
            ({ } about, null, { } other) => $"I hold nothing about {about.Name} for {Wording.A(entry)}. {other}",
            (null, _, { } other) when message is not null && OwnFear.NotHeld(message) is { } feared => $"I hold nothing about {feared} for {Wording.A(entry)}. {other}",
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

    /// <summary>Whether it is boring is for everybody to say of themselves, from what is good and what is hard.</summary>
    internal static Answer ForWhom(Answer job) => job with { Text = $"That depends on what you like. {job.Text}" };

    /// <summary>How people carry what is hard: help, and no count of jobs.</summary>
    internal static Answer Coping(CatalogueEntry? entry) => new(
        "It stays with people, and nobody has to carry it alone. Teams talk after a hard day, and staff can ask their manager or occupational health for help. Many say that having helped is what keeps them going.")
    {
        Actions = ["Jobs without patients", "Work experience", "Talk to a person"],
        Entries = entry is null ? [] : [entry],
        Simpler = "Staff talk to each other. They can ask for help too.",
    };

    /// <summary>How soon people get used to something is in no record; how to find out for oneself is known.</summary>
    internal static Answer GettingUsed(Ask ask, HardTopic topic) => new(
        $"Everyone differs, and I hold nothing on how soon people get used to {topic.Name}. Work experience shows you how it feels. {Wording.Jobs(ask.Catalogue.Entries.Count(entry => entry.Occupation.PatientContact == PatientContact.None))} here have no patient contact.")
    {
        Actions = ["Work experience", "Jobs without patients", "Jobs without blood", "Talk to a person"],
        Entries = ask.Message.Occupations,
        Sources = ask.Catalogue.FindRouteType("work-experience")?.Sources ?? [],
        Simpler = "People differ. Try work experience and see.",
    };

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
