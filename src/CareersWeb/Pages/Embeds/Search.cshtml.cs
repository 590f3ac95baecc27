using CareersCatalogue.Ports;
using CareersWeb.Site;
using CareersWeb.Site.Explorer;
using CareersWeb.Site.Framing;
using CareersWeb.Site.Wording;

namespace CareersWeb.Pages.Embeds;

/// <summary>A search box inside a partner's page, with the best answers below it.</summary>
internal sealed class SearchModel(ICatalogue catalogue, WidgetOptions options) : FramedPage(options)
{
    /// <summary>Most jobs that are shown; a count.</summary>
    public const int MostShown = 5;

    /// <summary>What was found; null before anything was asked.</summary>
    public OccupationListing? Listing { get; private set; }

    /// <summary>How many jobs there are.</summary>
    public int Count => catalogue.Current.Catalogue.Entries.Count;

    public static string Heading(OccupationListing listing) =>
        listing.Total == 0 ? $"No job for “{listing.Query.Text}”" : $"{CountWording.Jobs(listing.Total)} for “{listing.Query.Text}”";

    /// <summary>The whole list.</summary>
    public static string AllOf(OccupationListing listing) => listing.Total == 0
        ? SiteMap.Occupations
        : SiteMap.Occupations + new QueryString().Add(OccupationQuery.TextKey, listing.Query.Text);

    public void OnGet()
    {
        if (string.IsNullOrWhiteSpace(Request.Query[OccupationQuery.TextKey].FirstOrDefault())) return;
        var snapshot = catalogue.Current;
        Listing = new(snapshot, OccupationQuery.Read(snapshot.Catalogue, Request.Query));
    }
}
