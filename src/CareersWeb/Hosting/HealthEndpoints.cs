using CareersCatalogue.Ports;
using CareersData.Databases;
using CareersData.Snapshot;
using CareersWeb.Surfaces;

namespace CareersWeb.Hosting;

/// <summary>Says whether the process lives, and what it serves.</summary>
/// <remarks>
/// A host whose database does not answer stays ready: it serves the release in its memory, and all hosts share the database, so taking
/// them out would leave nobody anything. The state is told for whoever watches.
/// </remarks>
internal static class HealthEndpoints
{
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/health/live", () => Results.Text("live"));
        routes.MapGet("/health/ready", async (CatalogueLoader loader, ICatalogue catalogue, BotStart bot, SurfaceBoard surfaces, DatabaseProbe database, CancellationToken cancellationToken) =>
            !loader.Status.IsServing ? NotYet("No release is loaded.")
            : bot.IsLearning ? NotYet("The bot is learning its words: some seconds.") // a message would wait longer than the API lets it
            : Results.Json(State(loader, catalogue.Current, surfaces, await database.AnswersAsync(cancellationToken))));
    }

    private static IResult NotYet(string why) => Results.Text(why, statusCode: StatusCodes.Status503ServiceUnavailable);

    private static object State(CatalogueLoader loader, CatalogueSnapshot snapshot, SurfaceBoard surfaces, bool isDatabaseThere) => new
    {
        release = loader.Status.Version,
        occupations = snapshot.Catalogue.Entries.Count,
        loadedAt = snapshot.Catalogue.Contents.LoadedAt,
        problemsInData = loader.Status.Problems.Count,
        index = snapshot.Search.Search(snapshot.Catalogue.Entries[0].Occupation.Title).Hits.Count > 0 ? "answers" : "finds nothing",
        database = isDatabaseThere ? "answers" : "does not answer",
        surfacesOff = surfaces.Off.Select(change => new { surface = change.Surface.ToString(), change.Reason, since = change.Changed }),
    };
}
