using CareersBot.Intents.EntryRequirements;
using CareersBot.Intents.GradeWorry;
using CareersBot.Intents.RouteLength;
using CareersCatalogue.Occupations;
using CareersCatalogue.Routes;
using CareersCatalogue.Snapshot;

namespace CareersBot.Intents.Switching;

/// <summary>
/// How somebody gets from one job to another: the step that the catalogue writes down for it, the course that is made for them, the
/// shorter course for those with a degree, the small steps, or else a new start.
/// </summary>
internal static class Crossing
{
    private const int DegreeYears = 3;
    private const int Long = 6; // years

    /// <summary>The answer, with the job aimed at first.</summary>
    internal static Answer Of(Ask ask, CatalogueEntry from, CatalogueEntry to) =>
        Written(from, to) ?? MadeFor(ask, from, to) ?? Shorter(ask, from, to) ?? Stones(ask, from, to) ?? Anew(ask, from, to);

    private static Answer? Written(CatalogueEntry from, CatalogueEntry to)
    {
        foreach (var step in from.Occupation.Progression)
            if (step.To == to.Occupation.Slug) return Say(from, to, $"Yes, from {Wording.InSentence(from)} to {Wording.InSentence(to)} is a known step{(step.Years is { } years ? $" of about {RouteLengthReplies.Years(years)}" : "")}. {step.How}", from.Occupation.Sources[0]);
        return null;
    }

    // A way in that asks for the very job, by its name or by its register: "on the register as an adult nurse".
    private static Answer? MadeFor(Ask ask, CatalogueEntry from, CatalogueEntry to)
    {
        var name = from.Occupation.Title;
        var way = to.Routes.FirstOrDefault(route => EntryRouteKinds.LeadsToPost(route.Type.Kind) && route.Type.Kind is not (EntryRouteKind.ReturnToPractice or EntryRouteKind.International) && InNation.Has(route, ask.Nation)
            && (route.Requirements.Any(requirement => requirement.Kind is RequirementKind.Registration or RequirementKind.Experience && Names(requirement.Text, name)) || Names(route.Title, name)));
        return way is null ? null : Say(from, to, $"Yes. For {Wording.A(from)} there is this way: {Wording.Lower(way.Title)}{WithDegree.Length(way)}. {Wording.Cut(way.Summary, 22)}", Source(way, to));
    }

    private static Answer? Shorter(Ask ask, CatalogueEntry from, CatalogueEntry to)
    {
        if (WithDegree.Way(to, ask.Nation) is not { } way) return null;
        if (WithDegree.IsSaid(ask.Message) || IsTrained(ask, from))
            return Say(from, to, $"Yes, people do. If you have a degree: {Wording.Lower(way.Title)}{WithDegree.Length(way)}. {Wording.Cut(way.Summary, 22)}", Source(way, to));
        return null;
    }

    // A register that a degree leads to: whoever is on it may have one.
    private static bool IsTrained(Ask ask, CatalogueEntry from) => from.Occupation is { Registration.Mandatory: true, TrainingYears: >= DegreeYears }
        && Beginning.FromSchool(from, ask.Nation).Any(way => way.Type.Kind is EntryRouteKind.UndergraduateDegree or EntryRouteKind.ApprenticeshipDegree);

    // The way by small steps, where it passes through the job or one that the job leads to.
    private static Answer? Stones(Ask ask, CatalogueEntry from, CatalogueEntry to)
    {
        if (from.Occupation.MinimumLevel > 2 || from.Occupation.TrainingYears >= Long || SteppingStones.Find(ask, to) is not { } stones) return null;
        var at = stones.Posts.ToList().IndexOf(from);
        if (at < 0 && from.Occupation.MinimumLevel > stones.Posts[0].Occupation.MinimumLevel + 1) return null;
        List<CatalogueEntry> posts = [.. stones.Posts.Skip(Math.Max(at + 1, 0))];
        var how = posts.Count == 1 ? $" {stones.How[^1]}" : $" The last step: {Wording.Inside(stones.How[^1])}";
        return Say(from, to, $"Yes, step by step: {string.Join(", then ", posts.Select(Wording.InSentence))}.{how} What you learn on the way counts.", to.Occupation.Sources[0]);
    }

    private static Answer Anew(Ask ask, CatalogueEntry from, CatalogueEntry to)
    {
        var step = CountingStep.Of(ask, to);
        if (step is not null && IsTrained(ask, from))
            return Say(from, to, $"People do change, and it is a new start: {Wording.Lower(step.Value.Way.Title)}{WithDegree.Length(step.Value.Way)}. I hold no shorter course for {Wording.A(from)}, so ask a university what your training counts for.", Source(step.Value.Way, to));
        return step is null ? SwitchingReplies.To(EntryRequirementsReplies.WaysIn(ask, to), [to, from])
            : Say(from, to, $"People do change, and it is a new start. {step.Value.Text}", Source(step.Value.Way, to));
    }

    private static Source Source(EntryRoute way, CatalogueEntry to) => way.Sources.Count > 0 ? way.Sources[0] : to.Occupation.Sources[0];

    private static bool Names(string text, string name)
    {
        var at = text.IndexOf(name, StringComparison.OrdinalIgnoreCase);
        return at >= 0 && (at == 0 || !char.IsLetter(text[at - 1])) && (at + name.Length == text.Length || !char.IsLetter(text[at + name.Length]) || text[at + name.Length] == 's');
    }

    private static Answer Say(CatalogueEntry from, CatalogueEntry to, string text, Source source) => new(text)
    {
        Actions = ["How do I get in?", "How long does it take?", "Where can it lead?", "What does it pay?"],
        Entries = [to, from],
        Sources = [source],
        Remember = memory => memory with { Occupation = to.Occupation.Slug.Value },
    };
}
