using System.Globalization;
using CareersCatalogue.Occupations;
using CareersCatalogue.Ports;
using CareersCatalogue.Routes;
using CareersCatalogue.Snapshot;

namespace CareersSearch.Occupations;

/// <summary>A field of the advanced syntax, described once: the index, the errors and the documentation read this row.</summary>
/// <param name="Name">As queries write it.</param>
/// <param name="Description">What it holds, in a phrase.</param>
/// <param name="Example">A query that uses it and finds something.</param>
/// <param name="Texts">Its values in an occupation; none, one or several.</param>
internal sealed record AdvancedField(string Name, string Description, string Example, Func<CatalogueEntry, IEnumerable<string>> Texts)
{
    /// <summary>What words without a field are looked for in.</summary>
    internal const string Default = "text";

    /// <summary>Every field, the default first.</summary>
    internal static readonly IReadOnlyList<AdvancedField> All =
    [
        new(Default, "titles, summary, tasks and remarks together; words without a field are looked for here", "blood AND sample*",
            entry => [.. Titles(entry), entry.Occupation.Summary, .. entry.Occupation.Tasks, .. entry.Occupation.GoodToKnow]),
        new("title", "the title alone", "title:nurse", entry => [entry.Occupation.Title]),
        new("name", "the title and all other names", "name:\"care assistant\"~2", Titles),
        new("summary", "the summary", "summary:emergency", entry => [entry.Occupation.Summary]),
        new("task", "what people in the job do", "task:\"take blood\"", entry => entry.Occupation.Tasks),
        new("family", "the family and the group within it", "family:nursing",
            entry => [entry.Occupation.Family.Name, .. Spaced(entry.Occupation.Subfamily)]),
        new("specialismOf", "the title of the occupation it is a specialism of", "specialismOf:nurse",
            entry => entry.Parent is { } parent ? [parent.Occupation.Title] : []),
        new("route", "the ways in: their titles and kinds", "route:apprenticeship -route:degree",
            entry => entry.Routes.SelectMany(IEnumerable<string> (route) => [route.Title, EntryRouteKinds.List.Of(route.Type.Kind).Label])),
        new("skill", "what the job asks for", "skill:team", entry => entry.Occupation.Skills.Select(skill => skill.Name)),
        new("subject", "school subjects that help", "subject:(maths physics)",
            entry => entry.Occupation.UsefulSubjects.SelectMany(IEnumerable<string> (subject) => [subject.Name, .. subject.Words])),
        new("interest", "what the job is close to", "interest:technology",
            entry => entry.Occupation.Interests.SelectMany(interest => Labelled(Interests.List.Of(interest)))),
        new("setting", "where it is done", "setting:(ambulance OR outdoors)",
            entry => entry.Occupation.Settings.SelectMany(setting => Labelled(Settings.List.Of(setting)))),
        new("band", "pay band or grade of the first post", "band:[5 TO 7]",
            entry => entry.Occupation.Pay.FirstGrade is { } grade ? [grade] : []),
        new("level", "lowest qualification level that training starts from, 0 to 8", "level:[0 TO 2]",
            entry => [entry.Occupation.MinimumLevel.ToString(CultureInfo.InvariantCulture)]),
        new("register", "who keeps the register, in short and in full", "register:nmc", Registers),
        new("nation", "where in the United Kingdom the job exists", "nation:wales",
            entry => entry.Occupation.Nations.Select(nation => Nations.List.Of(nation).Label)),
    ];

    /// <summary>The rows as the port shows them.</summary>
    internal static readonly IReadOnlyList<AdvancedSearchField> Described =
        [.. All.Select(field => new AdvancedSearchField(field.Name, field.Description, field.Example))];

    private static IEnumerable<string> Titles(CatalogueEntry entry) => entry.Occupation.AlternativeTitles.Prepend(entry.Occupation.Title);

    private static IEnumerable<string> Spaced(string? key) => key is null ? [] : [key.Replace('-', ' ')];

    private static IEnumerable<string> Labelled<T>(Choice<T> choice)
        where T : struct, Enum => [choice.Label, choice.Key];

    private static IEnumerable<string> Registers(CatalogueEntry entry) => entry.Occupation.Registration is not { } registration ? []
        : registration.Alternatives.Prepend(registration.Regulator)
            .SelectMany(IEnumerable<string> (body) => [body.Abbreviation, body.Name]);
}
