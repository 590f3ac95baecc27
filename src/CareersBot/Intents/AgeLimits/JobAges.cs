using CareersBot.Intents.RouteLength;
using CareersBot.Understanding;
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
        if (age >= Grown && !isRule) return Old(ask, entry, ways, age.Value);
        var ruled = ways.FirstOrDefault(way => Rule(way) is not null);
        var rule = ruled is null ? null : Rule(ruled);
        var youngest = ways.Where(way => AgeOf(way) is not null).OrderBy(AgeOf).ThenBy(way => way.Type.Kind != EntryRouteKind.UndergraduateDegree).FirstOrDefault();
        if (youngest is null || AgeOf(youngest) is not { } least) return Say(entry, $"I don't hold an age for {Wording.A(entry)}. The advert or course page says it, and an adviser can help.", []);
        List<Source> sources = [youngest.Type.Sources[0], .. rule is null ? [] : new[] { entry.Occupation.Sources[0] }];
        var start = Rule(youngest) is { } own ? $" The earliest way in, {Wording.Lower(youngest.Type.Name)}, asks for: {Wording.Lower(own)}."
            : $" The earliest way in, {Wording.Lower(youngest.Type.Name)}, is open from {least}.{(rule is null ? "" : $" {Wording.Upper(Wording.Lower(ruled!.Type.Name))}: {Wording.Lower(rule)}.")}";
        var headline = (age, isRule) switch
        {
            ({ } asked, true) => rule is not null && rule.Contains($"{asked}", StringComparison.Ordinal) ? "Often, yes." : asked == least ? "Yes, for some ways in." : asked < least ? $"You need to be older: {least}." : $"Not for every way in: some start at {least}.",
            ({ } told, false) when told < least => $"Not yet at {told}, but you can get ready.",
            ({ } told, false) => $"{(Senses.Of(ask.Message) == Sense.Bars ? "No. " : "")}At {told} you can start on the way.",
            _ => $"For {Wording.A(entry)} it depends on the way in.",
        };
        return Say(entry, headline + start + After(ask, entry, age, least), [.. sources.Distinct()]);
    }

    // What a way asks for itself goes before what its kind asks for: an apprenticeship that is open from 16 may want 18 with patients.
    private static int? AgeOf(EntryRoute way) => Rule(way) is { } rule && FirstNumber(rule) is { } said ? said : way.Type.MinimumAge;

    private static string? Rule(EntryRoute way) => way.Requirements.FirstOrDefault(requirement => requirement.Kind == RequirementKind.Age)?.Text;

    private static int? FirstNumber(string rule)
    {
        foreach (var word in Tokens.Of(rule, Spellings.None))
            if (int.TryParse(word, System.Globalization.CultureInfo.InvariantCulture, out var number)) return number;
        return null;
    }

    // For the young what comes before or after; for everybody else that there is no upper limit.
    private static string After(Ask ask, CatalogueEntry entry, int? age, int least)
    {
        if (age is not { } told) return " I hold no upper age limit.";
        if (told >= least) return entry.Occupation.TrainingYears is >= 1 and var years ? $" It takes about {RouteLengthReplies.Years(years)} from age 18 to your first post." : "";
        var first = entry.Routes.FirstOrDefault(way => RouteTiming.IsPreparation(way) && way.Type.MinimumAge <= told && InNation.Has(way, ask.Nation));
        return first is null ? "" : $" At {told} you can begin with: {Wording.Lower(first.Title)}.";
    }

    // A grown person is told what fits them: courses for adults, and ways with a wage.
    private static Answer Old(Ask ask, CatalogueEntry entry, IReadOnlyList<EntryRoute> ways, int age)
    {
        var adult = entry.Routes.Where(route => RouteTiming.IsPreparation(route) && route.Type.Kind == EntryRouteKind.CollegeCourse && route.Nations.Contains(ask.Nation)
            && route.Requirements.Any(requirement => requirement.Kind == RequirementKind.Age)).Select(route => route.Title)
            .Concat(ways.OrderBy(way => !way.EarnWhileYouLearn).Select(way => way.Title + (way.EarnWhileYouLearn ? " (paid)" : "")))
            .Distinct(StringComparer.Ordinal).Take(3).ToList();
        return Say(entry, $"{(ask.Message.Words[0] is "can" or "could" && !ask.Message.Says("too") ? "Yes" : "No")}, {age} is not too old: I hold no upper age limit for {Wording.A(entry)}.{(adult.Count > 0 ? $" Ways in: {Wording.Join(adult, "or")}." : "")}",
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
