using CareersCatalogue.Ports;
using CareersCatalogue.Snapshot;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CareersWeb.Pages;

/// <summary>The themes across families.</summary>
internal sealed class CollectionsModel(ICatalogue catalogue) : PageModel
{
    private readonly Catalogue _catalogue = catalogue.Current.Catalogue;

    /// <summary>In the order of display, with how many occupations each holds.</summary>
    public IEnumerable<(Collection Collection, int Count)> Themes =>
        _catalogue.Contents.Collections.Select(collection => (collection, _catalogue.OfCollection(collection).Count));
}
