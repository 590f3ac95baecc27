using CareersCatalogue.Ports;
using CareersCatalogue.Snapshot;
using CareersWeb.Site;
using CareersWeb.Site.Framing;
using CareersWeb.Site.Jobs;

namespace CareersWeb.Pages.Embeds;

/// <summary>The ways into an occupation as a picture and in words, inside a partner's page.</summary>
internal sealed class PathwayModel(ICatalogue catalogue, WidgetOptions options) : FramedPage(options)
{
    /// <summary>The occupation; null when there is none of that name.</summary>
    public CatalogueEntry? Entry { get; private set; }

    /// <summary>The picture; null when no way in leads to the post by itself.</summary>
    public PathwayPicture? Picture { get; private set; }

    public void OnGet(string slug)
    {
        var release = catalogue.Current.Catalogue;
        Entry = release.Find(slug);
        if (Entry is null)
        {
            Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        var next = Entry.Occupation.Progression.Select(step => release.Find(step.To.Value)).OfType<CatalogueEntry>();
        Picture = PathwayPicture.Of(Entry, next) is { } picture
            ? picture with { Page = SiteMap.AddressOf(Entry.Occupation) }
            : null;
    }
}
