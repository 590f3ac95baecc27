using CareersCatalogue.Ports;
using CareersData.Snapshot;
using CareersWeb.Surfaces;

namespace CareersWeb.Hosting;

/// <summary>Says whether the process lives, and what it serves.</summary>
internal static class HealthEndpoints
{
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/health/live", () => Results.Text("live"));
        routes.MapGet("/health/ready", (CatalogueLoader loader, ICatalogue catalogue, SurfaceBoard surfaces) => loader.Status.IsServing
            ? Results.Json(new
            {
                release = loader.Status.Version,
                occupations = catalogue.Current.Catalogue.Entries.Count,
                loadedAt = catalogue.Current.Catalogue.Contents.LoadedAt,
                problemsInData = loader.Status.Problems.Count,
                surfacesOff = surfaces.Off.Select(change => new { surface = change.Surface.ToString(), change.Reason, since = change.Changed }),
            })
            : Results.Text("No release is loaded.", statusCode: StatusCodes.Status503ServiceUnavailable));
    }
}
