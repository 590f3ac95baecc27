using CareersBot.Intents.RouteLength;
using CareersCatalogue.Guidance.Journeys;
using CareersCatalogue.Occupations;
using CareersCatalogue.Routes;
using CareersCatalogue.Snapshot;

namespace CareersBot.Intents.AgeLimits;

/// <summary>How old somebody has to be for one job, as its ways in say.</summary>
internal static class JobAges
{
    private const int Grown = 21;

    internal static Answer Answer(Ask ask, CatalogueEntry entry, int? age, bool isRule)
    {
        var ways = Beginning.FromSchool(entry, ask.Nation);
        var rule = ways.SelectMany(way => way.Requirements).FirstOrDefault(requirement => requirement.Kind == RequirementKind.Age)?.Text;
        var youngest = ways.Where(way => way.Type.MinimumAge is not null).MinBy(way => way.Type.MinimumAge);
        if (age >= Grown && !isRule) return Old(ask, entry, ways, age.Value);
        if (youngest is null && rule is null) return Say(entry, $"I don't hold an age for {Wording.A(entry)}. The advert or course page says it, and an adviser can help.", []);
        var sources = new List<Source>();
        if (youngest is not null) sources.Add(youngest.Type.Sources[0]);
        if (rule is not null) sources.Add(entry.Occupation.Sources[0]);
        var start = youngest is null ? "" : $" The earliest way in, {Wording.Lower(youngest.Type.Name)}, is open from {youngest.Type.MinimumAge}.";
        var said = rule is null ? "" : $" What the ways in ask: {Wording.Lower(rule)}.";
        var headline = (age, youngest?.Type.MinimumAge, isRule) switch
        {
            ({ } asked, { } least, true) => rule is not null && rule.Contains($"{asked}", StringComparison.Ordinal) ? "Often, yes." : asked == least ? "Yes, for some ways in." : asked < least ? $"You need to be older: {least}." : $"Not for every way in: some start at {least}.",
            ({ } told, { } least, false) when told < least => $"Not yet at {told}, but you can get ready.",
            ({ } told, { }, false) => $"At {told} you can start on the way.",
            _ => $"For {Wording.A(entry)} it depends on the way in.",
        };
        return Say(entry, $"{headline}{start}{said} I hold no upper age limit.", [.. sources.Distinct()]);
    }

    // A grown person is told what fits them: courses for adults, and ways with a wage.
    private static Answer Old(Ask ask, CatalogueEntry entry, IReadOnlyList<EntryRoute> ways, int age)
    {
        var adult = entry.Routes.Where(route => RouteTiming.IsPreparation(route) && route.Type.Kind == EntryRouteKind.CollegeCourse && route.Nations.Contains(ask.Nation)
            && route.Requirements.Any(requirement => requirement.Kind == RequirementKind.Age)).Select(route => route.Title)
            .Concat(ways.OrderBy(way => !way.EarnWhileYouLearn).Select(way => way.Title + (way.EarnWhileYouLearn ? " (paid)" : "")))
            .Distinct(StringComparer.Ordinal).Take(3).ToList();
        return Say(entry, $"No, {age} is not too old: I hold no upper age limit for {Wording.A(entry)}.{(adult.Count > 0 ? $" Ways in: {Wording.Join(adult, "or")}." : "")}",
            ways.Count > 0 && ways[0].Sources.Count > 0 ? [ways[0].Sources[0]] : [entry.Occupation.Sources[0]]);
    }

    private static Answer Say(CatalogueEntry entry, string text, IReadOnlyList<Source> sources) => new(text)
    {
        Actions = ["How do I get in?", .. AgeLimitsReplies.Next.Take(1), .. AgeLimitsReplies.Next.Skip(2)],
        Entries = [entry],
        Sources = sources,
        Remember = memory => memory with { Occupation = entry.Occupation.Slug.Value },
    };
}
