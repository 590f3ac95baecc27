using GraphQLEngine.OverHttp;
using Microsoft.Extensions.Primitives;

namespace CareersWeb.Graph;

/// <summary>Takes a GraphQL request out of a request of the server, and no more of its body than may be looked at.</summary>
internal static class RequestParts
{
    private const int FirstBytes = 4_096;

    private static readonly Dictionary<string, string> NoParameters = [];

    /// <summary>Everything but the body.</summary>
    public static GraphQLHttpRequest Head(HttpRequest request) => new()
    {
        Method = request.Method,
        Accept = Joined(request.Headers.Accept),
        ContentType = request.ContentType,
        IfNoneMatch = Joined(request.Headers.IfNoneMatch),
        Parameters = HttpMethods.IsGet(request.Method)
            ? request.Query.ToDictionary(pair => pair.Key, pair => pair.Value.ToString(), StringComparer.Ordinal)
            : NoParameters,
    };

    /// <summary>The body of a POST, or one byte past the limit of a longer one: enough for the handler to refuse it by name.</summary>
    public static async Task<ReadOnlyMemory<byte>> BodyAsync(HttpRequest request, int maximumBytes, CancellationToken cancellationToken)
    {
        if (!HttpMethods.IsPost(request.Method)) return default;
        var buffer = new byte[(int)Math.Min(request.ContentLength + 1 ?? FirstBytes, maximumBytes + 1)];
        if (request.ContentLength > maximumBytes) return Ended(request, buffer); // said to be too long, so nothing of it is waited for
        var length = 0;
        while (true)
        {
            var read = await request.Body.ReadAsync(buffer.AsMemory(length), cancellationToken);
            length += read;
            if (length > maximumBytes) return Ended(request, buffer.AsMemory(0, length));
            if (read == 0) return buffer.AsMemory(0, length);
            if (length == buffer.Length) Array.Resize(ref buffer, Math.Min(buffer.Length * 2, maximumBytes + 1));
        }
    }

    // The rest is not read: the connection ends with the answer.
    private static ReadOnlyMemory<byte> Ended(HttpRequest request, ReadOnlyMemory<byte> begun)
    {
        if (request.Protocol == HttpProtocol.Http11) request.HttpContext.Response.Headers.Connection = "close";
        return begun;
    }

    private static string? Joined(StringValues values) => values.Count == 0 ? null : string.Join(',', values.AsEnumerable());
}
