using CareersCatalogue.Occupations;
using CareersCatalogue.Routes;
using CareersCatalogue.Snapshot;
using CareersCatalogue.Support;

namespace CareersGraph;

/// <summary>Finds any object by its global id, and says which type of the schema an object is of.</summary>
internal static class NodeLookup
{
    /// <summary>The object; null when the id names none.</summary>
    public static object? Find(Catalogue catalogue, string id) => GlobalId.Parse(id) is not { } global ? null : global.Type switch
    {
        "Occupation" => catalogue.Find(global.Key),
        "Family" => catalogue.FindFamily(global.Key),
        "RouteType" => catalogue.FindRouteType(global.Key),
        "EntryRoute" => FindRoute(catalogue, global.Key),
        "Skill" => catalogue.Contents.Skills.FirstOrDefault(skill => skill.Slug.Value == global.Key),
        "Subject" => catalogue.Contents.Subjects.FirstOrDefault(subject => subject.Slug.Value == global.Key),
        "Programme" => catalogue.Contents.Programmes.FirstOrDefault(programme => programme.Slug.Value == global.Key),
        _ => null,
    };

    /// <summary>The type of the schema that an object is of; null when it is no node.</summary>
    public static string? TypeOf(object node) => node switch
    {
        CatalogueEntry => "Occupation",
        Family => "Family",
        RouteType => "RouteType",
        EntryRoute => "EntryRoute",
        Skill => "Skill",
        Subject => "Subject",
        Programme => "Programme",
        _ => null,
    };

    /// <summary>The id of a way in: its occupation and its own slug.</summary>
    public static string IdOf(EntryRoute route) => new GlobalId("EntryRoute", $"{route.Occupation.Slug}/{route.Slug}").ToString();

    private static EntryRoute? FindRoute(Catalogue catalogue, string key) => key.Split('/') is [var occupation, var slug]
        ? catalogue.Find(occupation)?.Routes.FirstOrDefault(route => route.Slug.Value == slug)
        : null;
}
