using System.Text.Encodings.Web;
using System.Text.Json;
using CareersCatalogue.Snapshot;
using CareersSearch.Occupations;

namespace SearchPeer;

/// <summary>Writes the catalogue for the peers: every text that our index has, in the five fields that theirs have.</summary>
internal static class Export
{
    private static readonly string[] Own = ["title", "alternativeTitles", "summary", "family"];
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static void Write(Catalogue catalogue, string file) => File.WriteAllText(file, JsonSerializer.Serialize(catalogue.Entries.Select(entry => new
    {
        id = entry.Occupation.Slug.Value,
        title = entry.Occupation.Title,
        aliases = entry.Occupation.AlternativeTitles,
        summary = entry.Occupation.Summary,
        family = string.Join(' ', Texts(entry, "family")),
        body = string.Join(". ", OccupationField.All.Where(field => !Own.Contains(field.Name)).SelectMany(field => field.Texts(entry))),
    }), Options));

    private static IEnumerable<string> Texts(CatalogueEntry entry, string name) => OccupationField.All.First(field => field.Name == name).Texts(entry);
}
