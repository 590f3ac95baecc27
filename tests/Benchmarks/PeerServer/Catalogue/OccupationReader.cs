using System.Text;
using System.Text.Json;
using GraphQLEngine.Execution.Output;

namespace PeerServer.Catalogue;

/// <summary>Reads the catalogue's file: one JSON array of occupations.</summary>
internal static class OccupationReader
{
    public static Occupation[] Read(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(path));
        var families = new Dictionary<string, Family>(StringComparer.Ordinal);
        var occupations = new Occupation[document.RootElement.GetArrayLength()];
        var index = 0;
        foreach (var json in document.RootElement.EnumerateArray()) occupations[index++] = ReadOccupation(json, families);
        var bySlug = occupations.ToDictionary(occupation => occupation.Slug.Text, StringComparer.Ordinal);
        foreach (var occupation in occupations) occupation.Related = Array.ConvertAll(occupation.RelatedSlugs, slug => bySlug[slug.Text]);
        return occupations;
    }

    private static Occupation ReadOccupation(JsonElement json, Dictionary<string, Family> families) => new()
    {
        Id = Text(json, "id"),
        Slug = Text(json, "slug"),
        Title = Text(json, "title"),
        Summary = Text(json, "summary"),
        Family = ReadFamily(json.GetProperty("family"), families),
        PayBandMin = json.GetProperty("payBandMin").GetInt32(),
        PayBandMax = json.GetProperty("payBandMax").GetInt32(),
        EntryRoutes = [.. json.GetProperty("entryRoutes").EnumerateArray().Select(ReadRoute)],
        Aliases = Texts(json, "aliases"),
        RelatedSlugs = Texts(json, "relatedSlugs"),
        Cursor = new(Convert.ToBase64String(Encoding.UTF8.GetBytes(json.GetProperty("slug").GetString() ?? ""))),
    };

    private static Family ReadFamily(JsonElement json, Dictionary<string, Family> families)
    {
        var slug = json.GetProperty("slug").GetString() ?? "";
        return families.TryGetValue(slug, out var family) ? family : families[slug] = new(Text(json, "slug"), Text(json, "name"));
    }

    private static EntryRoute ReadRoute(JsonElement json) => new(
        ReadType(json.GetProperty("type").GetString()),
        Text(json, "title"),
        json.GetProperty("minimumLevel").GetInt32(),
        json.GetProperty("durationMonths").GetInt32(),
        Text(json, "description"),
        Texts(json, "requirements"));

    private static EntryRouteType ReadType(string? name) => name switch
    {
        "UNIVERSITY" => EntryRouteType.University,
        "COLLEGE" => EntryRouteType.College,
        "APPRENTICESHIP" => EntryRouteType.Apprenticeship,
        "WORK" => EntryRouteType.Work,
        "VOLUNTEERING" => EntryRouteType.Volunteering,
        "DIRECT_APPLICATION" => EntryRouteType.DirectApplication,
        _ => throw new InvalidDataException($"There is no entry route of type {name}."),
    };

    private static EncodedText Text(JsonElement json, string name) => EncodedText.FromJson(json.GetProperty(name));

    private static EncodedText[] Texts(JsonElement json, string name) =>
        [.. json.GetProperty(name).EnumerateArray().Select(EncodedText.FromJson)];
}
