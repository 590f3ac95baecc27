using CareersCatalogue.Occupations;
using CareersCatalogue.Routes;
using CareersCatalogue.Snapshot;
using CareersWeb.Site.Language;
using CareersWeb.Site.Wording;
using static CareersWeb.Site.Language.PageLine;
using static CareersWeb.Site.Language.Words;

namespace CareersWeb.Site.Jobs;

/// <summary>A question that parents and carers ask about a job, with its answer.</summary>
/// <param name="Question">As they would ask it.</param>
/// <param name="Lines">The answer, a paragraph each; at least one.</param>
internal sealed record FamilyAnswer(string Question, IReadOnlyList<PageLine> Lines)
{
    /// <summary>The questions in the order in which families ask them; what the catalogue does not know is not answered.</summary>
    public static IEnumerable<FamilyAnswer> Of(CatalogueEntry entry)
    {
        var job = entry.Occupation;
        var ways = entry.Routes.Where(route => route.Type.Available && EntryRouteKinds.LeadsToPost(route.Type.Kind)).ToList();
        yield return new(Say("What is the job?"), Records([job.Summary, .. job.WhereYouWork is { } place ? [place] : Array.Empty<string>()]));
        if (job.TypicalDay is { } day) yield return new(Say("What is a day like?"), Records([day]));
        yield return new(Say("What does it pay?"), [Pay(entry)]);
        if (ways.Count > 0)
        {
            yield return new(Say("Is university the only way?"), [University(ways)]);
            yield return new(Say("Can they earn while they learn?"), [Paid(ways)]);
            if (Costs(ways) is { Count: > 0 } costs) yield return new(Say("What would it cost us?"), costs);
            yield return new(Say("What grades would they need?"), [Grades(ways)]);
        }

        if (job.Rewarding.Count > 0) yield return new(Say("What would they love about it?"), Records(job.Rewarding));
        if (job.Challenging.Count > 0) yield return new(Say("What would be hard?"), Records(job.Challenging));
        if (job.WorkingPatterns.Count > 0) yield return new(Say("What are the hours?"), [Hours(job)]);
        if (job.Checks.Count > 0) yield return new(Say("Are there checks?"), [Checks(job)]);
        if (job.Progression.Count > 0)
            yield return new(Say("Can they move on from it?"), [Said(Say("Yes. The job’s own page has the next steps, what they take and what they pay."))]);
    }

    private static List<PageLine> Records(IEnumerable<string> lines) => [.. lines.Select(OfRecord)];

    private static PageLine Pay(CatalogueEntry entry)
    {
        if (entry.PayIn(Nation.England) is { } pay)
        {
            return Said(Say(
                "In England it starts at {0} a year for full-time work, before tax, and can reach {1}. The job’s own page has the other nations.",
                PayWording.Pounds(pay.MinimumPounds), PayWording.Pounds(pay.MaximumPounds)));
        }

        return entry.Occupation.Pay.Note is { } note ? OfRecord(note) : Said(Say("The employer sets the pay."));
    }

    private static PageLine University(List<EntryRoute> ways)
    {
        var without = ways.Where(route => route.Type.Kind is not (EntryRouteKind.UndergraduateDegree or EntryRouteKind.GraduateEntryDegree
            or EntryRouteKind.Postgraduate or EntryRouteKind.SpecialtyTraining or EntryRouteKind.GraduateScheme)).ToList();
        return without.Count == 0
            ? Said(Say("Yes, for this job it is a university course first."))
            : Titles(Say("No. There is also:"), without);
    }

    private static PageLine Paid(List<EntryRoute> ways)
    {
        var paid = ways.Where(route => route.EarnWhileYouLearn).ToList();
        return paid.Count == 0 ? Said(Say("Not on the way in. They are paid once they start the job."))
            : paid.Count == ways.Count ? Said(Say("Yes, by every way in."))
            : Titles(Say("Yes, by these ways in:"), paid);
    }

    private static PageLine Titles(string said, List<EntryRoute> ways) =>
        Said(said) with { Record = $"{string.Join("; ", ways.Select(route => route.Title).Distinct(StringComparer.Ordinal))}." };

    private static List<PageLine> Costs(List<EntryRoute> ways) =>
    [
        .. ways.Select(route => route.Type).DistinctBy(type => type.Kind).Where(type => type.Cost is not null)
            .Select(type => Cost(Named(type.Name), type.Cost)),
    ];

    private static PageLine Cost(PageLine name, string? cost) => name with { Text = name.Text + ":", Record = cost };

    private static PageLine Grades(List<EntryRoute> ways)
    {
        var easiest = ways.OrderBy(route => route.MinimumLevel).First();
        return Titles(Say(
            "Each way in asks for something else, and often takes other qualifications instead. The lowest start is {0}:",
            SentenceWording.Inside(LevelWording.Short(easiest.MinimumLevel))), [easiest]);
    }

    private static PageLine Checks(Occupation job) => Said(Say(
        "Yes, before they start: {0}.", SentenceWording.List(job.Checks.Select(check => Say(EmploymentChecks.List.Of(check).Label)))));

    private static PageLine Hours(Occupation job) =>
        Said(SentenceWording.List(job.WorkingPatterns.Select(pattern => Say(WorkingPatterns.List.Of(pattern).Label))) + ".");
}
