using CareersCatalogue.Occupations;
using CareersCatalogue.Snapshot;

namespace CareersBot.Intents.Hours;

internal static class HoursReplies
{
    private static readonly string[] Holidays = ["christmas", "bank holiday"];

    /// <summary>The thing asked first, then the usual pattern of the job.</summary>
    internal static Answer Job(CatalogueEntry entry, HoursAsked? asked)
    {
        var job = entry.Occupation;
        var patterns = job.WorkingPatterns.Select(pattern => Wording.Lower(WorkingPatterns.List.Of(pattern).Label)).ToList();
        var text = patterns.Count == 0 ? $"I don't hold the hours of {Wording.A(entry)}. Job adverts say them."
            : $"{Headline(job, asked)}{Wording.Upper(Wording.A(entry))} usually works: {Wording.Join(patterns)}. The advert for each post says its own hours.";
        return new(text)
        {
            Actions = ["Can I work from home?", "What does it pay?", "How do I get in?", "Jobs with no nights"],
            Entries = [entry],
            Sources = [job.Sources[0]],
            Remember = memory => memory with { Occupation = job.Slug.Value },
        };
    }

    /// <summary>Whether a message asks for paid days off.</summary>
    internal static bool IsLeave(Understanding.Understood message) => !message.Says("parental", "maternity", "paternity", "sick", "unpaid", "school", "leavers")
        && (message.Says("entitlement") || (message.Says("best", "most", "long", "longest", "good") && message.Says("holidays") && !message.Says("christmas", "school", "work")) || (message.Says("annual") && message.Says("leave")) || (message.Says("many", "much") && (message.Says("holiday", "holidays", "leave") || (message.Says("days") && message.Says("off")))));

    /// <summary>Paid days off, as the glossary explains them; null when a message does not ask how many there are.</summary>
    internal static Answer? Leave(Ask ask)
    {
        if (!IsLeave(ask.Message) || Terms.Find(ask.Catalogue, "annual-leave") is not { } term) return null;
        return new($"{term.Term}: {Wording.Inside(term.Meaning)} I don't hold how many days: the advert and the contract say it.")
        {
            Actions = ["What are the hours?", "What does it pay?", HoursIntent.DayJobs],
            Entries = ask.Message.Occupations,
            Simpler = "You get paid days off. The advert says how many.",
        };
    }

    /// <summary>How many jobs have the thing that is asked about, when no job is named.</summary>
    internal static Answer General(Ask ask, HoursAsked asked)
    {
        if (asked.Pattern is not { } pattern)
            return new($"I don't hold {asked.Name}: they differ from place to place, and the advert says them. Name a job and I can say if it has shifts, nights or weekends.") { Actions = ["Adult nurse hours", "Paramedic hours", HoursIntent.DayJobs] };
        var with = ask.Catalogue.Entries.Count(entry => entry.Occupation.WorkingPatterns.Contains(pattern));
        return new($"It depends on the job. {with} of {ask.Catalogue.Entries.Count} jobs here have {Wording.Lower(WorkingPatterns.List.Of(pattern).Label)}; the others mostly do not.{(Holiday(ask, asked) is { } holiday ? $" {holiday}" : "")} Which job do you mean?")
        {
            Actions = ["Adult nurse hours", "Paramedic hours", HoursIntent.DayJobs, "Jobs with no nights"],
            Simpler = "Some jobs do, and some do not. Which job?",
        };
    }

    internal static Answer DayJobs(Ask ask) => JobList.Say(
        JobList.Find(ask, one => one.Occupation.WorkingPatterns.Contains(WorkingPattern.OfficeHours) && !one.Occupation.WorkingPatterns.Contains(WorkingPattern.Nights), null),
        "are mostly done in the daytime on weekdays. Hours differ from job to job; many ward and ambulance jobs have shifts", "Jobs with no nights");

    /// <summary>What is asked is no pattern that the catalogue knows, and no job is named.</summary>
    internal static Answer WhichJob(Ask ask)
    {
        var nights = ask.Catalogue.Entries.Count(entry => entry.Occupation.WorkingPatterns.Contains(WorkingPattern.Nights));
        return new($"Hours differ from job to job: {nights} of {ask.Catalogue.Entries.Count} jobs here have some nights. Perks and house rules I don't hold: ask the employer. Which job do you mean?")
        {
            Actions = ["Adult nurse hours", "Paramedic hours", HoursIntent.DayJobs, "Jobs with no nights"],
        };
    }

    private static string Headline(Occupation job, HoursAsked? asked)
    {
        if (asked is null) return "";
        if (asked.Pattern is not { } pattern) return $"I don't hold {asked.Name}. ";
        if (pattern == WorkingPattern.Weekends && asked.Name != "weekends" && Said(job) is { } said) return $"{said} ";
        if (asked.IsOff) return job.WorkingPatterns.Contains(pattern) ? "Not always. " : $"Usually, yes: {asked.Name} {Are(asked)} not in its pattern. ";
        return job.WorkingPatterns.Contains(pattern) ? "Yes, often. "
            : $"Not usually: {asked.Name} {Are(asked)} not in its pattern. ";
    }

    private static string Are(HoursAsked asked) => asked.Name.EndsWith('s') && !asked.Name.StartsWith("being ", StringComparison.Ordinal) ? "are" : "is";

    // What the job's own page says of Christmas comes before what its pattern lets expect.
    private static string? Said(Occupation job) => job.Challenging.Concat(job.GoodToKnow).FirstOrDefault(line => Holidays.Any(word => line.Contains(word, StringComparison.OrdinalIgnoreCase)));

    private static string? Holiday(Ask ask, HoursAsked asked) => asked.Name.StartsWith("Christmas", StringComparison.Ordinal) ? Terms.Find(ask.Catalogue, "bank-holiday") is { } term ? Last(term.Meaning) : null : null;

    private static string Last(string meaning) => meaning[(meaning.IndexOf(". ", StringComparison.Ordinal) + 1)..].Trim();
}
