using CareersCatalogue.Occupations;
using CareersCatalogue.Ports;
using CareersCatalogue.Snapshot;
using CareersWeb.Site.Framing;
using CareersWeb.Site.Jobs;

namespace CareersWeb.Pages.Embeds;

/// <summary>One occupation in short, inside a partner's page.</summary>
internal sealed class OccupationModel(ICatalogue catalogue, WidgetOptions options) : FramedPage(options)
{
    private const int MostFacts = 4;
    private const int MostSources = 3;

    /// <summary>The occupation; null when there is none of that name.</summary>
    public CatalogueEntry? Entry { get; private set; }

    public IReadOnlyList<HeadlineFact> Facts { get; private set; } = [];

    public IReadOnlyList<Source> Sources { get; private set; } = [];

    public void OnGet(string slug)
    {
        var release = catalogue.Current.Catalogue;
        Entry = release.Find(slug);
        if (Entry is null)
        {
            Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        Facts = [.. HeadlineFact.Of(Entry).Take(MostFacts)];
        Sources = [.. JobSources.Of(Entry, PayRow.Of(Entry, release)).Take(MostSources)];
    }
}
