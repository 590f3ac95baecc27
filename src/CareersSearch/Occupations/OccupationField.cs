using CareersCatalogue.Occupations;
using CareersCatalogue.Routes;
using CareersCatalogue.Snapshot;

namespace CareersSearch.Occupations;

/// <summary>A part of an occupation that is searched, described once: the index, the weights and the highlights read this row.</summary>
/// <param name="Name">How highlights and explanations call it.</param>
/// <param name="Weight">How much a word in it counts.</param>
/// <param name="B">How far a long text is held against its words, from 0 to 1.</param>
/// <param name="IsShown">Whether matches in it are highlighted.</param>
/// <param name="Texts">Its values in an occupation; none, one or several.</param>
internal sealed record OccupationField(string Name, double Weight, double B, bool IsShown, Func<CatalogueEntry, IEnumerable<string>> Texts)
{
    internal const string Title = "title";
    internal const string AlternativeTitles = "alternativeTitles";
    internal const string EntryRoutes = "entryRoutes";
    internal const string RouteTypes = "routeTypes";

    /// <summary>Every field; relevance is tuned here.</summary>
    internal static readonly IReadOnlyList<OccupationField> All =
    [
        new(Title, 10, 0.6, true, entry => [entry.Occupation.Title]),
        new(AlternativeTitles, 7, 0.3, true, entry => entry.Occupation.AlternativeTitles),
        new("summary", 2, 0.5, true, entry => [entry.Occupation.Summary]),
        new("tasks", 1.5, 0.5, true, entry => entry.Occupation.Tasks),
        new(EntryRoutes, 1, 0.6, true, entry => entry.Routes.Select(route => route.Title)),
        new("skills", 0.5, 0.5, true, entry => entry.Occupation.Skills.Select(skill => skill.Name)),
        new(RouteTypes, 1, 0.5, false, entry => entry.Routes.SelectMany(route => Words(EntryRouteKinds.List.Of(route.Type.Kind)))),
        new("family", 2, 0.5, false, entry => [entry.Occupation.Family.Name, .. Optional(entry.Occupation.Subfamily?.Replace('-', ' '))]),
        new("parent", 1.5, 0.5, false, entry => Optional(entry.Parent?.Occupation.Title)),
        new("interests", 1, 0.5, false, entry => entry.Occupation.Interests.SelectMany(interest => Words(Interests.List.Of(interest)))),
        new("settings", 1.5, 0.5, false, entry => entry.Occupation.Settings.SelectMany(setting => Words(Settings.List.Of(setting)))),
        new("subjects", 0.5, 0.5, false, entry => entry.Occupation.UsefulSubjects.SelectMany(IEnumerable<string> (subject) => [subject.Name, .. subject.Words])),
        new("register", 1.5, 0.5, false, entry => entry.Occupation.Registration is { } registration ? Registers(registration) : []),
        new("goodToKnow", 1, 0.5, false, entry => entry.Occupation.GoodToKnow),
    ];

    private static IEnumerable<string> Words<T>(Choice<T> choice)
        where T : struct, Enum => [choice.Label, .. choice.Words];

    private static IEnumerable<string> Optional(string? text) => text is null ? [] : [text];

    private static IEnumerable<string> Registers(Registration registration) =>
        registration.Alternatives.Prepend(registration.Regulator).SelectMany(IEnumerable<string> (regulator) => [regulator.Abbreviation, regulator.Name]);
}
