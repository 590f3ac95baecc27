using CareersCatalogue.Guidance.Comparing;
using CareersCatalogue.Occupations;
using CareersCatalogue.Ports;
using CareersWeb.Site.Framing;
using CareersWeb.Site.Jobs;

namespace CareersWeb.Pages.Embeds;

/// <summary>Occupations side by side, inside a partner's page.</summary>
internal sealed class CompareModel(ICatalogue catalogue, WidgetOptions options) : FramedPage(options)
{
    private const int MostRows = 8;
    private const int MostSources = 3;

    /// <summary>The comparison; null with fewer than two occupations.</summary>
    public Comparison? Result { get; private set; }

    public IReadOnlyList<string> Problems { get; private set; } = [];

    /// <summary>Those in which the occupations differ, most asked first.</summary>
    public IReadOnlyList<ComparisonRow> Rows => [.. (Result?.Rows ?? []).Where(row => row.Differs).Take(MostRows)];

    public IReadOnlyList<Source> Sources { get; private set; } = [];

    public void OnGet()
    {
        var snapshot = catalogue.Current;
        var query = CompareQuery.Read(snapshot, Request.Query);
        Response.StatusCode = query.Status;
        Problems = [.. query.Problems];
        if (query.Entries.Count < Comparison.Fewest) return;
        Result = Comparison.Of(query.Entries);
        Sources =
        [
            .. query.Entries.SelectMany(entry => JobSources.Of(entry, PayRow.Of(entry, snapshot.Catalogue)).Take(MostSources))
                .DistinctBy(source => (source.Name, source.Url)).Take(MostSources),
        ];
    }
}
