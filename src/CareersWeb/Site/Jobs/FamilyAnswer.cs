using CareersCatalogue.Occupations;
using CareersCatalogue.Routes;
using CareersCatalogue.Snapshot;
using CareersWeb.Site.Wording;

namespace CareersWeb.Site.Jobs;

/// <summary>A question that parents and carers ask about a job, with its answer.</summary>
/// <param name="Question">As they would ask it.</param>
/// <param name="Lines">The answer, a paragraph each; at least one.</param>
internal sealed record FamilyAnswer(string Question, IReadOnlyList<string> Lines)
{
    /// <summary>The questions in the order in which families ask them; what the catalogue does not know is not answered.</summary>
    public static IEnumerable<FamilyAnswer> Of(CatalogueEntry entry)
    {
        var job = entry.Occupation;
        var ways = entry.Routes.Where(route => route.Type.Available && EntryRouteKinds.LeadsToPost(route.Type.Kind)).ToList();
        yield return new("What is the job?", [job.Summary, .. job.WhereYouWork is { } place ? [place] : Array.Empty<string>()]);
        if (job.TypicalDay is { } day) yield return new("What is a day like?", [day]);
        yield return new("What does it pay?", [Pay(entry)]);
        if (ways.Count > 0)
        {
            yield return new("Is university the only way?", [University(ways)]);
            yield return new("Can they earn while they learn?", [Paid(ways)]);
            if (Costs(ways) is { Count: > 0 } costs) yield return new("What would it cost us?", costs);
            yield return new("What grades would they need?", [Grades(ways)]);
        }

        if (job.Rewarding.Count > 0) yield return new("What would they love about it?", job.Rewarding);
        if (job.Challenging.Count > 0) yield return new("What would be hard?", job.Challenging);
        if (Hours(job) is { } hours) yield return new("What are the hours?", [hours]);
        if (job.Checks.Count > 0) yield return new("Are there checks?", [Checks(job)]);
        if (job.Progression.Count > 0)
            yield return new("Can they move on from it?", ["Yes. The job’s own page has the next steps, what they take and what they pay."]);
    }

    private static string Pay(CatalogueEntry entry) => entry.PayIn(Nation.England) is { } pay
        ? $"In England it starts at {PayWording.Pounds(pay.MinimumPounds)} a year for full-time work, before tax, and can reach "
            + $"{PayWording.Pounds(pay.MaximumPounds)}. The job’s own page has the other nations."
        : entry.Occupation.Pay.Note ?? "The employer sets the pay.";

    private static string University(List<EntryRoute> ways)
    {
        var without = ways.Where(route => route.Type.Kind is not (EntryRouteKind.UndergraduateDegree or EntryRouteKind.GraduateEntryDegree
            or EntryRouteKind.Postgraduate or EntryRouteKind.SpecialtyTraining or EntryRouteKind.GraduateScheme)).ToList();
        return without.Count == 0
            ? "Yes, for this job it is a university course first."
            : $"No. There is also: {string.Join("; ", without.Select(route => route.Title).Distinct(StringComparer.Ordinal))}.";
    }

    private static string Paid(List<EntryRoute> ways)
    {
        var paid = ways.Where(route => route.EarnWhileYouLearn).ToList();
        return paid.Count == 0 ? "Not on the way in. They are paid once they start the job."
            : paid.Count == ways.Count ? "Yes, by every way in."
            : $"Yes, by these ways in: {string.Join("; ", paid.Select(route => route.Title))}.";
    }

    private static List<string> Costs(List<EntryRoute> ways) =>
    [
        .. ways.Select(route => route.Type).DistinctBy(type => type.Kind).Where(type => type.Cost is not null)
            .Select(type => $"{type.Name}: {type.Cost}"),
    ];

    private static string Grades(List<EntryRoute> ways)
    {
        var easiest = ways.OrderBy(route => route.MinimumLevel).First();
        return $"The lowest start is: {SentenceWording.Inside(LevelWording.Short(easiest.MinimumLevel))} ({easiest.Title}). "
            + "Each way in asks for something else, and often takes other qualifications instead.";
    }

    private static string Checks(Occupation job) =>
        $"Yes, before they start: {SentenceWording.List(job.Checks.Select(check => EmploymentChecks.List.Of(check).Label))}.";

    private static string? Hours(Occupation job) => job.WorkingPatterns.Count == 0
        ? null
        : SentenceWording.List(job.WorkingPatterns.Select(pattern => WorkingPatterns.List.Of(pattern).Label)) + ".";
}
