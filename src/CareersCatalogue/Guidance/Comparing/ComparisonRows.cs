using System.Globalization;
using CareersCatalogue.Occupations;
using CareersCatalogue.Routes;
using CareersCatalogue.Snapshot;

namespace CareersCatalogue.Guidance.Comparing;

/// <summary>One thing that occupations are compared by.</summary>
/// <param name="Label">How a page and the API show it; unique.</param>
/// <param name="Cell">What it says of one occupation among all that are compared; never empty.</param>
public sealed record ComparisonAspect(string Label, Func<CatalogueEntry, IReadOnlyList<CatalogueEntry>, string> Cell);

/// <summary>Everything that occupations are compared by, each described once.</summary>
public static class ComparisonRows
{
    private static readonly CultureInfo English = CultureInfo.InvariantCulture;

    /// <summary>In the order of display; to compare by something else add a line.</summary>
    public static IReadOnlyList<ComparisonAspect> All { get; } =
    [
        new("What you do", (entry, _) => entry.Occupation.Summary),
        new("Part of", (entry, _) => entry.Occupation.Family.Name),
        new("Pay in England", (entry, _) => Pay(entry)),
        new("Pay band", (entry, _) => Band(entry.Occupation.Pay)),
        new("Lowest qualifications to start", (entry, _) => RequirementWording.LevelPhrase(entry.Occupation.MinimumLevel)),
        new("Ways in", (entry, _) => WaysIn(entry)),
        new("Paid while you train", (entry, _) => PaidTraining(entry)),
        new("Usual training from age 18", (entry, _) => Training(entry.Occupation.TrainingYears)),
        new("Hours", (entry, _) => Joined(entry.Occupation.WorkingPatterns.Select(pattern => WorkingPatterns.List.Of(pattern).Label),
            "Not known")),
        new("Patient contact", (entry, _) => PatientContacts.List.Of(entry.Occupation.PatientContact).Label),
        new("Working from home", (entry, _) => HybridWorkings.List.Of(entry.Occupation.HybridWorking).Label),
        new("Where you work", (entry, _) => Joined(entry.Occupation.Settings.Select(setting => Settings.List.Of(setting).Label),
            "Not known")),
        new("Register", (entry, _) => Register(entry.Occupation.Registration)),
        new("Checks before you start", (entry, _) => Joined(entry.Occupation.Checks.Select(check => EmploymentChecks.List.Of(check).Label),
            "None listed")),
        new("Subjects that help", (entry, _) => Joined(entry.Occupation.UsefulSubjects.Select(subject => subject.Name),
            "No subject in particular")),
        new("Skills they share", (_, entries) => Joined(Shared(entries).Select(skill => skill.Name), "None in common")),
        new("Other skills", (entry, entries) => Joined(entry.Occupation.Skills.Except(Shared(entries)).Select(skill => skill.Name),
            "No others listed")),
        new("What people enjoy", (entry, _) => entry.Occupation.Rewarding.Count == 0 ? "Not known" : entry.Occupation.Rewarding[0]),
        new("What people find hard", (entry, _) => entry.Occupation.Challenging.Count == 0 ? "Not known" : entry.Occupation.Challenging[0]),
    ];

    private static string Pay(CatalogueEntry entry) => entry.PayIn(Nation.England) is { } pay
        ? string.Create(English, $"£{pay.MinimumPounds:N0} to £{pay.MaximumPounds:N0} a year")
        : entry.Occupation.Pay.Note ?? "Set by the employer";

    private static string Band(PayGrading pay) => (pay.Framework, pay.FirstGrade) switch
    {
        (_, null) => "No national band",
        (PayFramework.AgendaForChange, { } first) => pay.TopGrade is { } top && top != first ? $"Band {first} to {top}" : $"Band {first}",
        (_, { } first) => pay.TopGrade is { } top && top != first ? $"{first} to {top}" : first,
    };

    private static string WaysIn(CatalogueEntry entry) =>
        Joined(entry.Routes.Where(route => EntryRouteKinds.LeadsToPost(route.Type.Kind)).Select(route => route.Type.Name).Distinct(),
            "From another post");

    private static string PaidTraining(CatalogueEntry entry)
    {
        var ways = entry.Routes.Where(route => EntryRouteKinds.LeadsToPost(route.Type.Kind)).ToList();
        var paid = ways.Count(route => route.EarnWhileYouLearn);
        return ways.Count == 0 || paid == 0 ? "No" : paid == ways.Count ? "Yes, by every way in" : $"By {paid} of {ways.Count} ways in";
    }

    private static string Training(double? years) => years switch
    {
        null => "Not known",
        0 => "None before you start",
        < 1 => "Some months",
        1 => "1 year",
        { } number => string.Create(English, $"{number} years"),
    };

    private static string Register(Registration? registration) => registration switch
    {
        null => "None needed",
        { Mandatory: true } => $"You must be on the {registration.Regulator.Abbreviation} register",
        _ => $"You can join the {registration.Regulator.Abbreviation} register",
    };

    // The first occupation decides the order, so that every cell of the row reads the same.
    private static List<Skill> Shared(IReadOnlyList<CatalogueEntry> entries) =>
        [.. entries[0].Occupation.Skills.Where(skill => entries.All(entry => entry.Occupation.Skills.Contains(skill)))];

    private static string Joined(IEnumerable<string> items, string whenNone) =>
        string.Join(", ", items) is { Length: > 0 } text ? text : whenNone;
}
