using System.IO.Compression;
using CareersCatalogue.Ports;
using GraphQLEngine.Execution;
using Microsoft.Net.Http.Headers;

namespace CareersWeb.Graph.Download;

/// <summary>Serves the catalogue as one file, which costs no points and may be kept by caches until the next release.</summary>
internal static class DownloadEndpoint
{
    /// <summary>Where the file is; the refusal of a caller without points names it.</summary>
    public const string Path = "/download/occupations.jsonl";

    private const string MediaType = "application/jsonl; charset=utf-8";

    public static IServiceCollection AddDownload(this IServiceCollection services) => services.AddSingleton(provider =>
        new CatalogueDownload(provider.GetRequiredService<ExecutableSchema>(), provider.GetRequiredService<IConversation>));

    public static void MapDownload(this IEndpointRouteBuilder routes, string corsPolicy) =>
        routes.MapGet(Path, SendAsync).RequireCors(corsPolicy);

    private static async Task SendAsync(HttpContext http, CatalogueDownload download, ICatalogue catalogue)
    {
        var snapshot = catalogue.Current;
        var tag = new EntityTagHeaderValue($"\"{snapshot.Catalogue.Contents.Version}\"", isWeak: true); // weak: two encodings of one file
        var headers = http.Response.GetTypedHeaders();
        headers.ETag = tag;
        headers.CacheControl = new() { Public = true, MaxAge = TimeSpan.FromHours(1) };
        http.Response.Headers.Append(HeaderNames.Vary, HeaderNames.AcceptEncoding);
        if (http.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false) || known.Tag == "*"))
        {
            http.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        var file = await download.OfAsync(snapshot);
        http.Response.ContentType = MediaType;
        if (Accepts(http.Request, "gzip"))
        {
            http.Response.Headers.ContentEncoding = "gzip";
            http.Response.ContentLength = file.Length;
            await http.Response.Body.WriteAsync(file, http.RequestAborted);
            return;
        }

        await using var plain = new GZipStream(new MemoryStream(file), CompressionMode.Decompress);
        await plain.CopyToAsync(http.Response.Body, http.RequestAborted);
    }

    private static bool Accepts(HttpRequest request, string encoding) => request.GetTypedHeaders().AcceptEncoding
        .Any(offer => offer.Value.Equals(encoding, StringComparison.OrdinalIgnoreCase) && offer.Quality is null or > 0);
}
