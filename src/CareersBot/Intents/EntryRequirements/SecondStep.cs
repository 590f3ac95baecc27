using CareersBot.Intents.RouteLength;
using CareersCatalogue.Guidance.Journeys;
using CareersCatalogue.Routes;
using CareersCatalogue.Snapshot;

namespace CareersBot.Intents.EntryRequirements;

/// <summary>How to get into a job that nobody starts in: what to qualify as first, the step after that, and the years in all.</summary>
internal static class SecondStep
{
    private const int DegreeLevel = 6;
    private const int MostSteps = 2;
    private const int MostWordsOfAStep = 10;

    /// <summary>The answer's headline; null for a job that can be begun from school or college.</summary>
    internal static string? Headline(Ask ask, CatalogueEntry entry)
    {
        if (entry.Occupation.TrainingYears is not { } years) return null;
        var first = Beginning.FromSchool(entry, ask.Nation).OrderBy(way => way.Type.Kind != EntryRouteKind.UndergraduateDegree).ToList();
        var steps = entry.Routes.Where(IsStep).OrderBy(step => Registered(step) is null).ThenBy(step => step.Requirements.Any(requirement => requirement.Kind == RequirementKind.Experience)).ToList();
        if (first.Count == 0 || steps.Count == 0 || first.TrueForAll(way => RouteTiming.YearsAfter(way) == 0)) return null;
        var qualified = steps.Select(Qualified).FirstOrDefault(text => text is not null);
        var kinds = Wording.Join([.. first.Select(way => Wording.Lower(way.Type.Name)).Distinct(StringComparer.Ordinal).Take(2)], "or");
        var start = qualified is null ? $"Start with: {Named(first[0])}." : $"First qualify as {qualified}, by {kinds}.";
        var after = steps.Where(step => step.Title.Split(' ').Length <= MostWordsOfAStep).Take(MostSteps).Select(Named).ToList();
        return $"{start} After that: {string.Join("; ", after)}. To be {Wording.A(entry)} takes about {RouteLengthReplies.Years(years)} from age 18.";
    }

    // Training that asks for a register, for a degree, or for a doctor's first years. What asks for time in any job is a way beside the others.
    // A shortened course is a way to the first step, for those who come from another profession.
    private static bool IsStep(EntryRoute route) => route.Type.Available && !route.Title.StartsWith("Shortened", StringComparison.Ordinal)
        && (route.Type.Kind == EntryRouteKind.SpecialtyTraining
            || (route.Type.Kind is EntryRouteKind.InServiceTraining or EntryRouteKind.Postgraduate or EntryRouteKind.ApprenticeshipDegree
                && (Registered(route) is not null || route.MinimumLevel >= DegreeLevel)));

    private static string? Registered(EntryRoute route) => route.Requirements.FirstOrDefault(requirement => requirement.Essential && requirement.Kind == RequirementKind.Registration)?.Text;

    // "On the Nursing and Midwifery Council (NMC) register as a nurse or midwife": its plain end names the profession.
    private static string? Qualified(EntryRoute route)
    {
        const string As = " as ";
        if (Registered(route) is not { } text || text.LastIndexOf(As, StringComparison.Ordinal) is not (>= 0 and var at)) return null;
        var rest = text[(at + As.Length)..];
        return rest.StartsWith('a') && !rest.Contains(',', StringComparison.Ordinal) && !rest.Any(char.IsUpper) ? rest : null;
    }

    private static string Named(EntryRoute route) =>
        Wording.Lower(route.Title) + (route.Duration is { Maximum: > 0 } length ? $" ({RouteLengthReplies.Months(length)})" : "");
}
