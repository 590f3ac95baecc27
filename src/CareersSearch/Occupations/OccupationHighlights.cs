using CareersCatalogue.Ports;
using CareersCatalogue.Snapshot;
using CareersSearch.Analysis;
using CareersSearch.Queries;

namespace CareersSearch.Occupations;

/// <summary>Marks in an occupation's texts what a search matched.</summary>
internal sealed class OccupationHighlights(Searcher searcher)
{
    /// <summary>Most values shown of a field that has several, such as tasks.</summary>
    internal const int MaximumValues = 3;

    internal IReadOnlyList<Highlight> Of(SearchPlan plan, CatalogueEntry entry)
    {
        if (plan.Query is not { } query) return [];
        var highlighter = new Highlighter(
            (OccupationIndex.Stemmer, MatchedTerms.Of(searcher, query, OccupationIndex.Stems)),
            (EnglishAnalysis.Words, MatchedTerms.Of(searcher, query, OccupationIndex.Words)));
        var highlights = new List<Highlight>();
        foreach (var field in OccupationField.All.Where(field => field.IsShown))
        {
            highlights.AddRange(field.Texts(entry).Select(text => highlighter.Mark(text)).Where(fragments => fragments.Count > 0).Take(MaximumValues)
                .Select(fragments => new Highlight(field.Name, [.. fragments.Select(fragment => new HighlightFragment(fragment.Text, fragment.IsMatch))])));
        }
        return highlights;
    }
}
