using CareersCatalogue.Guidance.Comparing;
using CareersCatalogue.Ports;
using CareersCatalogue.Snapshot;
using CareersWeb.Site.Jobs;
using CareersWeb.Site.Language;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CareersWeb.Pages;

/// <summary>Occupations side by side.</summary>
internal sealed class CompareModel(ICatalogue catalogue) : PageModel
{
    private const int MostSuggested = 4;

    private CatalogueSnapshot _snapshot = null!; // set before the page is drawn

    public CompareQuery Query { get; private set; } = null!; // likewise

    public IReadOnlyList<CatalogueEntry> Entries => Query.Entries;

    /// <summary>The comparison; null with fewer than two occupations.</summary>
    public Comparison? Result { get; private set; }

    public IReadOnlyList<ComparisonRow> Rows => [.. (Result?.Rows ?? []).Where(row => !Query.DifferencesOnly || row.Differs)];

    public IReadOnlyList<string> Problems => [.. Query.Problems];

    public bool TakesMore => Entries.Count < Comparison.Most;

    /// <summary>Occupations like the first one, which are often weighed against it.</summary>
    public IEnumerable<CatalogueEntry> Suggested => Entries.Count == 0
        ? []
        : _snapshot.Related.Of(Entries[0]).Select(related => related.Entry).Except(Entries).Take(MostSuggested);

    public string AddressWith(CatalogueEntry entry) => CompareQuery.AddressOf(Entries.Append(entry), Query.DifferencesOnly);

    public string AddressWithout(CatalogueEntry entry) => CompareQuery.AddressOf(Entries.Where(one => one != entry), Query.DifferencesOnly);

    public IActionResult OnGet()
    {
        _snapshot = catalogue.Current;
        Query = CompareQuery.Read(_snapshot, Request.Query);
        if (Query is { Status: StatusCodes.Status200OK, Added.Entry: { } added } && TakesMore)
            return Redirect(SiteLanguage.AddressOf(CompareQuery.AddressOf(Entries.Append(added).Distinct(), Query.DifferencesOnly)));
        Response.StatusCode = Query.Status;
        if (Entries.Count >= Comparison.Fewest) Result = Comparison.Of(Entries);
        return Page();
    }
}
