using CareersCatalogue.Ports;
using CareersCatalogue.Snapshot;
using CareersSearch.Analysis;
using CareersSearch.Index;
using CareersSearch.Queries.Classic;
using CareersSearch.Queries.Strict;

namespace CareersSearch.Occupations;

/// <summary>Answers queries in Lucene's classic syntax over one release, with Lucene's own analysis and scores.</summary>
internal sealed class AdvancedSearch
{
    /// <summary>Narrower than the engine allows: a query comes from anywhere.</summary>
    internal static readonly ClassicLimits Limits = new(InputLimits.Query.MaximumCharacters, 128, 8, 16);

    private const int GapBetweenValues = 100; // no phrase reaches from one value into the next
    private readonly Catalogue _catalogue;
    private readonly StrictSearcher _searcher;
    private readonly ClassicSyntax _syntax;
    private LastRead? _last; // the hits of one page are marked one after the other

    internal AdvancedSearch(Catalogue catalogue)
    {
        _catalogue = catalogue;
        var fields = AdvancedField.All.Select(field => new IndexField(field.Name, EnglishAnalysis.Lucene, GapBetweenValues));
        var builder = new IndexBuilder([.. fields]);
        foreach (var entry in catalogue.Entries)
        {
            var texts = AdvancedField.All.SelectMany(field => field.Texts(entry).Select(text => new FieldText(field.Name, text)));
            builder.Add(new(entry.Occupation.Slug.Value, [.. texts]));
        }
        _searcher = new(builder.Build(), AdvancedField.All.Select(field => field.Name));
        _syntax = new(AdvancedField.Default, EnglishAnalysis.Lucene, name => name == "*" || _searcher.HasField(name)) { Limits = Limits };
    }

    internal AdvancedSearchOutcome Search(string query, Func<CatalogueEntry, bool>? where)
    {
        var reading = _syntax.Read(query);
        if (reading.Query is null) return new([], new(reading.Error!.Position, reading.Error.Message));
        var hits = new List<SearchHit>();
        foreach (var hit in _searcher.Search(reading.Query, _catalogue.Entries.Count).Hits)
        {
            var entry = _catalogue.Entries[hit.Document];
            if (where is null || where(entry)) hits.Add(new(entry, hit.Score, SearchMatch.Words));
        }
        return new(hits, null);
    }

    internal IReadOnlyList<Highlight> Highlight(string query, CatalogueEntry entry)
    {
        var read = _last;
        if (read is null || !string.Equals(read.Text, query, StringComparison.Ordinal))
            _last = read = new(query, _syntax.Read(query).Query is { } parsed ? new StrictTerms(_searcher, parsed) : null);
        return read.Terms is { } terms ? AdvancedHighlights.Of(terms, entry) : [];
    }

    private sealed record LastRead(string Text, StrictTerms? Terms);
}
