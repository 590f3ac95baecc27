using BotProtocol.Activities;
using BotProtocol.Turns;
using CareersCatalogue.Ports;
using CareersWeb.Site.Explorer;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CareersWeb.Pages;

/// <summary>The list of occupations: search, filters, order and pages.</summary>
internal sealed class OccupationsModel(ICatalogue catalogue, IEnumerable<IUrgentReplies> urgent) : PageModel
{
    public OccupationListing Listing { get; private set; } = null!; // set before the page is drawn

    /// <summary>Whether what was searched for tells of danger, so that help stands before the jobs.</summary>
    public bool NeedsHelp { get; private set; }

    public void OnGet()
    {
        var snapshot = catalogue.Current;
        Listing = new(snapshot, OccupationQuery.Read(snapshot.Catalogue, Request.Query));
        NeedsHelp = Listing.Query.Text.Length > 0 && urgent.Any(bot => bot.ReplyTo(Activity.Message(Listing.Query.Text)) is not null);
    }
}
