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

    private Read? _last; // the hits of one page are marked one after the other

    /// <param name="text">What was typed.</param>
    /// <param name="plan">Makes its plan; asked only when the text is another than the one before.</param>
    /// <param name="entry">Where to mark.</param>
    internal IReadOnlyList<Highlight> Of(string text, Func<string, SearchPlan> plan, CatalogueEntry entry)
    {
        var read = _last;
        if (read is null || !string.Equals(read.Text, text, StringComparison.Ordinal)) _last = read = new(text, HighlighterOf(plan(text)));
        return read.Highlighter is not { } highlighter ? []
            : [.. OccupationField.All.Where(field => field.IsShown).SelectMany(field => Marked(highlighter, field, entry))];
    }

    /// <summary>The values of a field in which something is marked, at most <see cref="MaximumValues"/>.</summary>
    internal static IEnumerable<Highlight> Marked(Highlighter highlighter, OccupationField field, CatalogueEntry entry) =>
        field.Texts(entry).Select(text => highlighter.Mark(text)).Where(fragments => fragments.Count > 0).Take(MaximumValues)
            .Select(fragments => new Highlight(field.Name, [.. fragments.Select(fragment => new HighlightFragment(fragment.Text, fragment.IsMatch))]));

    private Highlighter? HighlighterOf(SearchPlan plan) => plan.Query is not { } query ? null
        : new(
            (OccupationIndex.Stemmer, MatchedTerms.Of(searcher, query, OccupationIndex.Stems)),
            (EnglishAnalysis.Words, MatchedTerms.Of(searcher, query, OccupationIndex.Words)));

    private sealed record Read(string Text, Highlighter? Highlighter);
}
