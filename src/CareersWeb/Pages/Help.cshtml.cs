using CareersCatalogue.Occupations;
using CareersCatalogue.Ports;
using CareersCatalogue.Support;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CareersWeb.Pages;

/// <summary>People to turn to.</summary>
internal sealed class HelpModel(ICatalogue catalogue) : PageModel
{
    public const string NationKey = "nation";

    /// <summary>The nation asked for; null for all.</summary>
    public Choice<Nation>? Nation { get; private set; }

    /// <summary>The kinds of help in the order of display, each with its services; kinds without any are left out.</summary>
    public IReadOnlyList<(Choice<HelpKind> Kind, IReadOnlyList<HelpService> Services)> Groups { get; private set; } = [];

    public void OnGet()
    {
        Nation = Nations.List.Find(Request.Query[NationKey].FirstOrDefault() ?? "");
        var services = catalogue.Current.Catalogue.Contents.HelpServices
            .Where(service => Nation is null || service.Nations.Contains(Nation.Value)).ToLookup(service => service.Kind);
        Groups =
        [
            .. HelpKinds.List.All.Where(kind => services.Contains(kind.Value))
                .Select(kind => (kind, (IReadOnlyList<HelpService>)[.. services[kind.Value]])),
        ];
    }
}
