using System.Buffers;
using GraphQLEngine.OverHttp;
using PeerServer.Catalogue;

namespace PeerServer;

/// <summary>Hands the bytes of a request to the engine and the engine's bytes to the response: one read and one write.</summary>
internal sealed class GraphQLEndpoint(GraphQLHttpHandler handler, OccupationCatalogue catalogue)
{
    private const int MaximumBodyBytes = 64 * 1024;

    public async Task HandleAsync(HttpContext http)
    {
        var reader = http.Request.BodyReader;
        var read = await reader.ReadAsync();
        while (!read.IsCompleted && read.Buffer.Length <= MaximumBodyBytes)
        {
            reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
            read = await reader.ReadAsync();
        }

        var body = read.Buffer.IsSingleSegment ? read.Buffer.First : read.Buffer.ToArray();
        using var response = await handler.HandleAsync(
            new() { Method = http.Request.Method, Accept = http.Request.Headers.Accept, ContentType = http.Request.ContentType, Body = body },
            catalogue,
            CancellationToken.None); // no resolver waits, so there is nothing to break off
        reader.AdvanceTo(read.Buffer.End);
        http.Response.StatusCode = response.StatusCode;
        http.Response.ContentType = response.ContentType;
        http.Response.ContentLength = response.Body.Length;
        for (var index = 0; index < response.Headers.Count; index++) http.Response.Headers[response.Headers[index].Key] = response.Headers[index].Value;
        await http.Response.BodyWriter.WriteAsync(response.Body);
    }
}
