using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using CareersCatalogue.Ports;
using CareersCatalogue.Snapshot;
using CareersGraph;
using GraphQLEngine.Execution;

namespace CareersWeb.Graph.Download;

/// <summary>
/// The whole catalogue as one file of JSON lines, an occupation a line, so that nobody needs to page through the API for it. It is made
/// through the API itself at the first demand after a release, and kept compressed until the next.
/// </summary>
internal sealed class CatalogueDownload(ExecutableSchema schema, Func<IConversation> conversation)
{
    // The file is never part of a page, so quotes and accents may stand as they are.
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ConditionalWeakTable<CatalogueSnapshot, Lazy<Task<byte[]>>> _files = [];

    /// <summary>The file for one release, as gzip; in the order of titles.</summary>
    /// <exception cref="InvalidOperationException">The export's question is not answered whole: it and the schema have parted.</exception>
    public Task<byte[]> OfAsync(CatalogueSnapshot snapshot) =>
        _files.GetValue(snapshot, made => new(() => WriteAsync(made))).Value;

    private async Task<byte[]> WriteAsync(CatalogueSnapshot snapshot)
    {
        using var file = new MemoryStream();
        await using (var lines = new GZipStream(file, CompressionLevel.Optimal, leaveOpen: true))
        {
            var after = (string?)null;
            do after = await WritePageAsync(snapshot, after, lines);
            while (after is not null);
        }

        return file.ToArray();
    }

    /// <summary>Writes a page and gives the cursor to go on from; null after the last.</summary>
    private async Task<string?> WritePageAsync(CatalogueSnapshot snapshot, string? after, Stream lines)
    {
        using var variables = JsonSerializer.SerializeToDocument(new { first = ExportDocument.PageSize, after });
        using var result = await schema.ExecuteAsync(
            new(ExportDocument.Query, null, variables.RootElement), new CareersRequest(snapshot, conversation), CancellationToken.None);
        if (result.Errors.Count > 0) throw new InvalidOperationException($"The export was not answered whole: {result.Errors[0].Message}");
        using var answer = JsonDocument.Parse(result.Json);
        var page = answer.RootElement.GetProperty("data").GetProperty("occupations");
        foreach (var occupation in page.GetProperty("nodes").EnumerateArray())
        {
            await using (var line = new Utf8JsonWriter(lines, Readable)) occupation.WriteTo(line);
            lines.WriteByte((byte)'\n');
        }

        var next = page.GetProperty("pageInfo");
        return next.GetProperty("hasNextPage").GetBoolean() ? next.GetProperty("endCursor").GetString() : null;
    }
}
