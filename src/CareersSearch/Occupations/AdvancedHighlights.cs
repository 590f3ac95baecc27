using CareersCatalogue.Ports;
using CareersCatalogue.Snapshot;
using CareersSearch.Analysis;
using CareersSearch.Queries;
using CareersSearch.Queries.Strict;

namespace CareersSearch.Occupations;

/// <summary>Marks in an occupation's texts what a query in the advanced syntax asked for, in the fields in which it asked for it.</summary>
internal static class AdvancedHighlights
{
    // A field that is shown, and the fields of the syntax that read it.
    private static readonly (string Shown, string[] Read)[] Fields =
    [
        (OccupationField.Title, [AdvancedField.Default, "title", "name"]), (OccupationField.AlternativeTitles, [AdvancedField.Default, "name"]),
        ("summary", [AdvancedField.Default, "summary"]), ("tasks", [AdvancedField.Default, "task"]), (OccupationField.EntryRoutes, ["route"]),
        ("skills", ["skill"]),
    ];

    internal static IReadOnlyList<Highlight> Of(StrictTerms asked, CatalogueEntry entry)
    {
        var highlights = new List<Highlight>();
        foreach (var (shown, read) in Fields)
        {
            var highlighter = new Highlighter((EnglishAnalysis.Lucene, MatchedTerms.Of(read.SelectMany(asked.In))));
            highlights.AddRange(OccupationHighlights.Marked(highlighter, OccupationField.All.First(field => field.Name == shown), entry));
        }
        return highlights;
    }
}
