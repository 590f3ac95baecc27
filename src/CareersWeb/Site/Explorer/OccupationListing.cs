using CareersCatalogue.Filters;
using CareersCatalogue.Ports;
using CareersCatalogue.Snapshot;
using static CareersWeb.Site.Language.Words;

namespace CareersWeb.Site.Explorer;

/// <summary>The answer to an <see cref="OccupationQuery"/>: one page of occupations, and what the filters would find.</summary>
internal sealed class OccupationListing
{
    /// <summary>Occupations on one page; a count.</summary>
    public const int PageSize = 20;

    private const int GroupsOpen = 2;

    private readonly Catalogue _catalogue;
    private readonly IReadOnlyList<CatalogueEntry> _found;

    /// <summary>Answers a query from one release.</summary>
    public OccupationListing(CatalogueSnapshot snapshot, OccupationQuery query)
    {
        (_catalogue, Query) = (snapshot.Catalogue, query);
        Outcome = query.Text.Length == 0 ? null : snapshot.Search.Search(new SearchRequest(query.Text) { Ignored = query.Ignored });
        _found = [.. (Outcome is null ? _catalogue.Entries : Outcome.Hits.Select(hit => hit.Entry)).Where(IsChosen)];

        var matching = Keep(query.Selection);
        All = Sort(matching);
        Total = matching.Count;
        PageCount = Math.Max(1, (Total + PageSize - 1) / PageSize);
        Page = Math.Min(query.Page, PageCount);
        Problems = Page == query.Page ? query.Problems : [.. query.Problems, Say(OccupationQuery.UnknownPage)];
        Shown = [.. All.Skip((Page - 1) * PageSize).Take(PageSize).Select(entry => ListedOccupation.Of(entry, query.Text, snapshot.Search))];
        Groups = [.. OccupationFilters.All.Select((filter, place) => GroupOf(filter, place, matching)).Where(group => group.Options.Count > 0)];
    }

    public OccupationQuery Query { get; }

    /// <summary>What the search said; null when nothing was searched for.</summary>
    public SearchOutcome? Outcome { get; }

    /// <summary>How many occupations pass.</summary>
    public int Total { get; }

    /// <summary>The page shown, from 1 to <see cref="PageCount"/>.</summary>
    public int Page { get; }

    /// <summary>At least 1.</summary>
    public int PageCount { get; }

    /// <summary>Place of the first occupation shown, from 1; 0 when there is none.</summary>
    public int First => Total == 0 ? 0 : ((Page - 1) * PageSize) + 1;

    /// <summary>Place of the last occupation shown; 0 when there is none.</summary>
    public int Last => Math.Min(Page * PageSize, Total);

    /// <summary>A sentence for each part of the address that could not be followed.</summary>
    public IReadOnlyList<string> Problems { get; }

    /// <summary>Every occupation that passes, in order.</summary>
    public IReadOnlyList<CatalogueEntry> All { get; }

    public IReadOnlyList<ListedOccupation> Shown { get; }

    public IReadOnlyList<FilterGroup> Groups { get; }

    private bool IsChosen(CatalogueEntry entry) => Query.Jobs?.Entries.Contains(entry) ?? true;

    private List<CatalogueEntry> Keep(FilterSelection selection) => [.. _found.Where(selection.Matches)];

    private IReadOnlyList<CatalogueEntry> Sort(IReadOnlyList<CatalogueEntry> entries)
    {
        if (Query.Sort.Orders.Count == 0) return entries;
        return OccupationOrdering.Sort(Outcome is null ? entries : [.. entries.OrderBy(entry => entry.Ordinal)], Query.Sort.Orders);
    }

    // A filter counts what the other filters leave, because its own values add to one another.
    private FilterGroup GroupOf(OccupationFilter filter, int place, IReadOnlyList<CatalogueEntry> matching)
    {
        var chosen = Query.Selection.Chosen;
        var isSet = chosen.Any(item => item.Filter == filter);
        var entries = isSet ? Keep(new([.. chosen.Where(item => item.Filter != filter)])) : matching;
        var counts = Count(filter, entries);
        var options = filter.Choices(_catalogue)
            .Select(choice => new FilterOption(choice, counts.GetValueOrDefault(choice.Value), Query.Selection.Has(filter, choice.Value)))
            .Where(option => option.Count > 0 || option.IsChosen);
        return new(filter, [.. filter.MatchesValue is null ? options : WithoutRepeats(options)], isSet || place < GroupsOpen);
    }

    // Where each value takes in those before it, one that adds nothing to them is no choice.
    private static IEnumerable<FilterOption> WithoutRepeats(IEnumerable<FilterOption> options)
    {
        var before = 0;
        foreach (var option in options)
        {
            if (option.Count > before || option.IsChosen) yield return option;
            before = option.Count;
        }
    }

    private Dictionary<string, int> Count(OccupationFilter filter, IReadOnlyList<CatalogueEntry> entries) => filter.MatchesValue is null
        ? FacetCounts.Of(filter, _catalogue, entries).ToDictionary(bucket => bucket.Choice.Value, bucket => bucket.Count, StringComparer.Ordinal)
        : filter.Choices(_catalogue).ToDictionary(
            choice => choice.Value, choice => FilterIndex.Of(_catalogue).With(filter, choice).CountIn(entries), StringComparer.Ordinal);
}
