using CareersBot.Intents.RouteLength;
using CareersBot.Understanding;
using CareersCatalogue.Routes;
using CareersCatalogue.Snapshot;

namespace CareersBot.Intents.EntryRequirements;

/// <summary>Answers yes or no about one thing that a job may ask for: a subject, a grade or a degree.</summary>
internal static class AskedRequirement
{
    private const int ALevel = 3;

    /// <summary>The answer; null when the message asks about nothing in particular, or the catalogue says nothing of it.</summary>
    internal static Answer? Of(Ask ask, CatalogueEntry entry)
    {
        var ways = Beginning.FromSchool(entry, ask.Nation);
        if (Driving.IsLost(ask.Message) || HardParts.OwnFear.IsOfDriving(ask)) return Driving.Lost(entry, ways);
        if (Driving.IsSaid(ask.Message)) return Driving.OfJob(entry, ways);
        if (ways.Count == 0) return null;
        if (AdmissionsTest.IsAsked(ask.Message) || ask.Message.Says("ucat")) return AdmissionsTest.Of(entry, ways);
        if (IsWithGcses(ask.Message)) return WithGcses(entry, ways);
        if (ask.Message.Subjects.Count > 0 && AskedSubject.Lowest(ask.Message) is var asked) return AskedSubject.Of(asked, entry, ways, asked.Subjects[0]);
        if ((ask.Message.Says("gcse", "gcses") || NamedGrade.IsAsked(ask.Message) || IsLowest(ask.Message)) && !ask.Message.Says("without") && First(entry, ways, requirement => requirement.Essential && requirement.Level == 2 && requirement.Grade is not null) is ({ } gcses, { } asking))
            return Say(entry, $"For {Wording.A(entry)}, {Wording.Lower(asking.Title)} asks for: {gcses.Text}. Each course sets its own rules, so check.", asking);
        return DoneWithout.Of(ask, entry, ways);
    }

    // "What is the lowest grade you can have": the grades that stand in a record are those of GCSEs.
    private static bool IsLowest(Understood message) => message.Says("lowest", "minimum", "least", "worst") && message.Says("grade", "grades");

    private static bool IsWithGcses(Understood message) => message.Says("gcse", "gcses") && message.Says("just", "only") && message.Says("with", "have", "got");

    // "With just GCSEs": whether a way in is open at the level that they have.
    private static Answer WithGcses(CatalogueEntry entry, IReadOnlyList<EntryRoute> ways)
    {
        var open = ways.Where(way => way.MinimumLevel < ALevel).OrderByDescending(way => way.MinimumLevel).ToList();
        if (open.Count == 0) return Say(entry, $"Not straight away. To start as {Wording.A(entry)} you need at least {Wording.Lower(RequirementWording.LevelPhrase(ways.Min(way => way.MinimumLevel)))}. You can get there step by step.", ways[0]);
        var named = Wording.Join([.. open.Select(way => Wording.Lower(way.Type.Name)).Distinct(StringComparer.Ordinal).Take(2)], "or");
        return Say(entry, $"Yes, that can be enough. Ways in as {Wording.A(entry)} below A levels: {named}.{(open[0].Requirements.FirstOrDefault(one => one.Essential && one.Grade is not null) is { } asked ? $" {open[0].Title} asks for: {Wording.Lower(asked.Text)}." : "")} Each sets its own grades, so check.", open[0]);
    }

    /// <summary>The first requirement of a kind with its way in; what most people take is looked at first: the degree, or below A levels the way that asks least.</summary>
    internal static (Requirement? Asked, EntryRoute? Way) First(CatalogueEntry entry, IReadOnlyList<EntryRoute> ways, Func<Requirement, bool> where)
    {
        var byDegree = entry.Occupation.MinimumLevel >= ALevel;
        foreach (var way in ways.OrderBy(way => byDegree ? (way.Type.Kind == EntryRouteKind.UndergraduateDegree ? 0 : 1) : way.MinimumLevel))
            if (way.Requirements.FirstOrDefault(where) is { } found) return (found, way);
        return (null, null);
    }

    /// <summary>An answer about one job, from the record of one of its ways in; null for the record of the job.</summary>
    internal static Answer Say(CatalogueEntry entry, string text, EntryRoute? way) => new(text)
    {
        Actions = ["How do I get in?", "Which subjects help?", "How long does it take?", "What does it pay?"],
        Entries = [entry],
        Sources = [way is { Sources.Count: > 0 } ? way.Sources[0] : entry.Occupation.Sources[0]],
        Remember = memory => memory with { Occupation = entry.Occupation.Slug.Value },
    };
}
