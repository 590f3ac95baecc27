using CareersBot.Understanding;
using CareersCatalogue.Occupations;
using CareersCatalogue.Routes;
using CareersCatalogue.Snapshot;

namespace CareersBot.Intents.EntryRequirements;

/// <summary>Whether a job looks at a driving licence, and which jobs do: as their ways in and their checks say.</summary>
internal static class Driving
{
    private static readonly string[] Words = ["driving", "drive", "licence", "license", "c1"];
    private static readonly string[] Refusals = ["dont", "doesnt", "no", "not", "without", "cant", "never", "hate"];

    /// <summary>Whether a message speaks of driving.</summary>
    internal static bool IsSaid(Understood message) => message.Says(Words);

    /// <summary>Whether it asks for the jobs that need a licence: "which jobs need a driving licence".</summary>
    internal static bool IsAboutJobs(Understood message) => message.Mentions.Count == 0 && IsSaid(message) && !message.Says(Refusals)
        && message.Says("need", "needs", "require", "requires", "must", "have", "ask") && message.Says("jobs", "job", "roles", "careers", "which");

    /// <summary>Whether somebody tells that they have passed a test: "just passed my driving test".</summary>
    private static bool IsPassed(Understood message) => message.Mentions.Count == 0 && message.Says("passed") && message.Says("test", "theory", "licence", "license")
        && (IsSaid(message) || message.Says("theory")) && message.Subjects.Count == 0 && !message.Says("gcse", "gcses", "exams", "mocks");

    /// <summary>Whether somebody tells that they can drive: "i can drive", "just passed my driving test".</summary>
    internal static bool CanDrive(Understood message) => IsPassed(message) || message.Words is ["i", "can", "drive"] or ["and", "i", "can", "drive"] or ["i", "can", "drive", "a", "car" or "van"];

    /// <summary>Whether somebody tells that they have no licence for now: "i failed my driving test". It is no worry about grades.</summary>
    internal static bool IsLost(Understood message) => message.Says("failed", "fail", "failing", "flunked", "lost", "banned") && message.Subjects.Count == 0
        && (IsSaid(message) || message.Says("theory")) && message.Says("test", "theory", "licence", "license") && !message.Says("gcse", "gcses", "mocks");

    /// <summary>What the record of one job holds of a licence, for somebody who has none yet or does not want to drive; the least "yes" would sound like leave to go without.</summary>
    internal static Answer Lost(CatalogueEntry entry, IReadOnlyList<EntryRoute> ways)
    {
        var way = ways.FirstOrDefault(one => Asked(one) is not null);
        var asks = way is not null && Asked(way) is { } asked ? $"{way.Title} asks for: {Wording.Lower(asked.Text)}."
            : entry.Occupation.Checks.Contains(EmploymentCheck.DrivingLicence) ? "It is one of the checks before you start." : null;
        return asks is null ? OfJob(entry, ways)
            : Say(entry, $"{Wording.Upper(Wording.A(entry))} needs a driving licence. {asks} Ask each course or employer by when you need it.", way is { Sources.Count: > 0 } ? way.Sources[0] : null);
    }

    /// <summary>Whether a message asks for jobs of some field that need no licence: "which roles in the ambulance service dont need driving".</summary>
    internal static bool IsAboutJobsWithout(Understood message) => IsSaid(message) && message.Mentions is [var field] && !field.Entry.Occupation.Title.Contains(message.Words[field.Start + field.Length - 1].TrimEnd('s'), StringComparison.OrdinalIgnoreCase) && message.Says("roles", "jobs", "role", "job")
        && message.Says("dont", "not", "without", "no", "doesnt") && message.Says("which", "what", "any", "are") && !message.Says("i", "im", "my", "failed", "lost");

    /// <summary>The jobs of the family that is spoken of, without a licence.</summary>
    internal static Answer JobsOfFieldWithout(Ask ask)
    {
        var field = ask.Message.Mentions[0].Entry.Occupation.Family;
        return JobList.Say(JobList.Find(ask with { Message = ask.Message with { Wishes = Wishes.None, Mentions = [], Refused = [] } }, entry => entry.Occupation.Family == field && !Looks(entry), null),
            $"in {Wording.Lower(field.Name)} do not look at a driving licence", "Where are jobs listed?");
    }

    /// <summary>The jobs that do not look at a licence, for somebody who has none yet.</summary>
    internal static Answer JobsWithout(Ask ask) =>
        JobList.Say(JobList.Find(ask with { Message = ask.Message with { Wishes = Wishes.None } }, entry => !Looks(entry), null), "do not look at a driving licence", "Where are jobs listed?");

    /// <summary>Whether one job looks at a licence.</summary>
    internal static Answer OfJob(CatalogueEntry entry, IReadOnlyList<EntryRoute> ways)
    {
        var way = ways.FirstOrDefault(one => Asked(one) is not null);
        var isChecked = entry.Occupation.Checks.Contains(EmploymentCheck.DrivingLicence);
        return way is not null && Asked(way) is { } asked ? Say(entry, $"{(asked.Essential || isChecked ? "Yes" : "It helps")}. {way.Title} asks for: {Wording.Lower(asked.Text)}.", way.Sources.Count > 0 ? way.Sources[0] : null)
            : isChecked ? Say(entry, $"Yes. A driving licence is one of the checks before you start as {Wording.A(entry)}. The advert says what the post needs.", null)
            : Say(entry, $"No driving licence is on my list for {Wording.A(entry)}. A post that means driving says so in its advert.", null);
    }

    /// <summary>Whether one job looks at a licence, in a few words beside another.</summary>
    internal static string Short(CatalogueEntry entry) => $"{entry.Occupation.Title}: {(Looks(entry) ? "yes, a driving licence is asked for" : "no driving licence is on my list")}.";

    /// <summary>The jobs that look at a licence; those on the road, for somebody who has just got one.</summary>
    internal static Answer Jobs(Ask ask)
    {
        var canDrive = CanDrive(ask.Message);
        var found = JobList.Find(ask with { Message = ask.Message with { Wishes = Wishes.None } }, entry => Looks(entry) && (!canDrive || IsOnTheRoad(entry)), null);
        var answer = JobList.Say(found, canDrive ? "are on the road and look at your driving licence" : "look at your driving licence", "Where are jobs listed?");
        return IsPassed(ask.Message) ? answer with { Text = $"Well done! {answer.Text}" } : answer;
    }

    private static bool Looks(CatalogueEntry entry) => entry.Occupation.Checks.Contains(EmploymentCheck.DrivingLicence) || entry.Routes.Any(route => Asked(route) is { Essential: true });

    private static bool IsOnTheRoad(CatalogueEntry entry) => entry.Occupation.Settings.Any(setting => setting is Setting.Vehicle or Setting.Ambulance);

    private static Requirement? Asked(EntryRoute way) => way.Requirements.FirstOrDefault(requirement =>
        requirement.Text.Contains("licence", StringComparison.OrdinalIgnoreCase) && requirement.Text.Contains("driv", StringComparison.OrdinalIgnoreCase));

    private static Answer Say(CatalogueEntry entry, string text, Source? source) => new(text)
    {
        Actions = ["How do I get in?", "How long does it take?", "What does it pay?", "Jobs like this"],
        Entries = [entry],
        Sources = [source ?? entry.Occupation.Sources[0]],
        Remember = memory => memory with { Occupation = entry.Occupation.Slug.Value },
    };
}
