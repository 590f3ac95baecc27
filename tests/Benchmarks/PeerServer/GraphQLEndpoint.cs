using System.Buffers;
using GraphQLEngine.OverHttp;
using PeerServer.Catalogue;

namespace PeerServer;

/// <summary>Hands the bytes of a request to the engine and the engine's bytes to the response: one read and one flush.</summary>
internal sealed class GraphQLEndpoint(GraphQLHttpHandler handler, OccupationCatalogue catalogue)
{
    private const int MaximumBodyBytes = 64 * 1024;

    public async Task HandleAsync(HttpContext http)
    {
        if (http.Request.Path != "/graphql")
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        var reader = http.Request.BodyReader;
        var read = await reader.ReadAsync();
        while (!read.IsCompleted && read.Buffer.Length <= MaximumBodyBytes)
        {
            reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
            read = await reader.ReadAsync();
        }

        using (var answer = await AnswerAsync(http.Request, read.Buffer.IsSingleSegment ? read.Buffer.First : read.Buffer.ToArray()))
        {
            reader.AdvanceTo(read.Buffer.End);
            await WriteAsync(http.Response, answer);
        }

        // The answer's buffer is back in its pool by now: the next request finds it still warm, however slow this client is.
        await http.Response.BodyWriter.FlushAsync();
    }

    private ValueTask<GraphQLHttpResponse> AnswerAsync(HttpRequest request, ReadOnlyMemory<byte> body) => handler.HandleAsync(
        new() { Method = request.Method, Accept = request.Headers.Accept, ContentType = request.ContentType, Body = body },
        catalogue,
        CancellationToken.None); // no resolver waits, so there is nothing to break off

    private static async ValueTask WriteAsync(HttpResponse response, GraphQLHttpResponse answer)
    {
        response.StatusCode = answer.StatusCode;
        response.ContentType = answer.ContentType;
        response.ContentLength = answer.Body.Length;
        for (var index = 0; index < answer.Headers.Count; index++)
            response.Headers[answer.Headers[index].Key] = answer.Headers[index].Value;
        await response.StartAsync();
        response.BodyWriter.Write(answer.Body.Span);
    }
}
