using CareersBot.Understanding;
using CareersCatalogue.Guidance.Journeys;
using CareersCatalogue.Occupations;
using CareersCatalogue.Routes;
using CareersCatalogue.Snapshot;

namespace CareersBot.Intents.RouteLength;

/// <summary>The shorter way into a job for somebody who has a degree already, and how they say that they have.</summary>
internal static class WithDegree
{
    private const int MostBetween = 4;

    private static readonly string[] Degrees = ["degree", "degrees", "bachelors", "masters", "phd"];
    private static readonly string[] Having = ["have", "got", "ive", "already", "hold", "finished", "done", "did", "after", "with"];
    private static readonly string[] Lacking = ["dont", "havent", "no", "not", "without", "to", "need", "nursing", "change", "from", "do"];

    /// <summary>Whether a message says that its writer has a degree: "i have a degree in biology", "im a graduate"; not "do i have to have a degree".</summary>
    internal static bool IsSaid(Understood message)
    {
        var words = message.Words;
        for (var i = 1; i < words.Count; i++)
        {
            if (words[i] == "graduate" && words[i - 1] is "a" or "im" or "already" && message.Says("im", "am", "as")) return true;
            if (words[i] == "graduated") return true;
            if (!Degrees.Contains(words[i], StringComparer.Ordinal) || (i + 1 < words.Count && words[i + 1].StartsWith("apprentice", StringComparison.Ordinal))) continue;
            var before = words.Skip(Math.Max(0, i - MostBetween)).Take(Math.Min(i, MostBetween)).ToList();
            if (before.Exists(word => Having.Contains(word, StringComparer.Ordinal)) && !before.Exists(word => Lacking.Contains(word, StringComparer.Ordinal))) return true;
        }

        return false;
    }

    /// <summary>The way that asks for any degree and for no register, the shortest first; null when a job has none in a nation.</summary>
    internal static EntryRoute? Way(CatalogueEntry entry, Nation nation) => Beginning.Later(entry, nation)
        .Where(route => route.Type.Kind is EntryRouteKind.GraduateEntryDegree || IsToRegister(entry, route))
        .OrderBy(route => route.Duration?.Minimum ?? int.MaxValue).FirstOrDefault();

    // A master's that leads to the register, where others take a first degree to it.
    private static bool IsToRegister(CatalogueEntry entry, EntryRoute route) => route is { Type.Kind: EntryRouteKind.Postgraduate, LeadsToRegister: not null }
        && entry.Routes.Any(other => other.Type.Kind == EntryRouteKind.UndergraduateDegree && other.LeadsToRegister == route.LeadsToRegister)
        && !route.Requirements.Any(requirement => requirement.Kind == RequirementKind.Registration);

    /// <summary>How long a way takes, in brackets with a space before them, and whether more follows it; empty when it is not held.</summary>
    internal static string Length(EntryRoute way) => way.Duration is not { Maximum: > 0 } length ? ""
        : $" ({RouteLengthReplies.Months(length)}{(RouteTiming.YearsAfter(way) > 0 ? ", then paid training" : "")})";

    /// <summary>That way in a sentence, with its length where it is known.</summary>
    internal static Answer Say(CatalogueEntry entry, EntryRoute way) => new(
        $"With a degree there is a shorter way to {Wording.A(entry)}: {Wording.Lower(way.Title)}{Length(way)}. {Wording.Cut(way.Summary, 22)}")
    {
        Actions = ["How long does it take?", "Apprenticeships", "What does it pay?", "Jobs like this"],
        Entries = [entry],
        Sources = [way.Sources.Count > 0 ? way.Sources[0] : entry.Occupation.Sources[0]],
        More = string.Join(" ", way.Requirements.Where(requirement => requirement.Essential).Take(3).Select(requirement => $"It asks for: {Wording.Lower(requirement.Text)}.")),
        Simpler = "There is a shorter course for people who have a degree.",
        Remember = memory => memory with { Occupation = entry.Occupation.Slug.Value },
    };
}
