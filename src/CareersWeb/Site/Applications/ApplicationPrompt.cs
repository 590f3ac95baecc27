using CareersCatalogue.Routes;
using CareersCatalogue.Snapshot;
using CareersWeb.Site.Interviews;

namespace CareersWeb.Site.Applications;

/// <summary>Something to write about in an application.</summary>
/// <param name="Key">Unique on the page; the device keeps the text by it.</param>
/// <param name="Title">What it is about, as a text of the pages; null when the record names it.</param>
/// <param name="Record">What the record of the job or of the value calls it, in the language of records; null for nothing.</param>
/// <param name="Hint">How to begin, as a text of the pages; null when the record says it.</param>
/// <param name="Meaning">What the record says it asks for; null for nothing.</param>
internal sealed record ApplicationPrompt(string Key, string? Title, string? Record, string? Hint, string? Meaning)
{
    /// <summary>Boxes for points that an advert asks for; a count.</summary>
    public const int AdvertPoints = 4;

    /// <summary>What to begin with.</summary>
    public static ApplicationPrompt Why { get; } = new(
        "why", "Why you want this job", null,
        "Say what draws you to the work, and why at this place. One true thing says more than three fine words.", null);

    /// <summary>What the record of a job asks for: its skills.</summary>
    public static IEnumerable<ApplicationPrompt> OfSkills(CatalogueEntry entry) => entry.Occupation.Skills.Select(skill =>
        new ApplicationPrompt($"skill-{skill.Slug}", null, skill.Name, "I showed this when … I did … Because of that …", null));

    /// <summary>The values that employers ask about.</summary>
    public static IEnumerable<ApplicationPrompt> OfValues(NhsValues values) => values.Values.Select(value =>
        new ApplicationPrompt($"value-{value.Key}", null, value.Name, null, value.Meaning));

    /// <summary>What the record says a person must have to start the job itself; empty when it has no way straight into the job.</summary>
    public static IReadOnlyList<Requirement> MustHaves(CatalogueEntry entry) =>
    [
        .. entry.Routes.Where(route => route.Type.Kind == EntryRouteKind.DirectEntry).SelectMany(route => route.Requirements)
            .DistinctBy(requirement => requirement.Text).OrderByDescending(requirement => requirement.Essential),
    ];

    /// <summary>What to look at before it is sent: the key of each tick, and its text of the pages.</summary>
    public static IReadOnlyList<(string Key, string Text)> LastChecks { get; } =
    [
        ("check-points", "Every point of the advert has an example"),
        ("check-deeds", "Each example says what I did"),
        ("check-gaps", "There are no long gaps that I do not explain"),
        ("check-referees", "I asked those who will speak for me"),
        ("check-reader", "Somebody else has read it"),
    ];
}
