using GraphQLEngine.Errors;
using GraphQLEngine.Execution;

namespace GraphQLEngine.OverHttp;

/// <summary>What a transport sends. Dispose it when it is sent: the body's bytes are pooled.</summary>
public sealed class GraphQLHttpResponse : IDisposable
{
    private static readonly KeyValuePair<string, string> Vary = new("Vary", "Accept");
    private static readonly KeyValuePair<string, string>[] Usual = [.. Caching.None.Headers(), Vary];

    private readonly ExecutionResult? _result; // null: the client has the answer already

    internal GraphQLHttpResponse(
        int statusCode, string mediaType, ExecutionResult result, Caching caching, params KeyValuePair<string, string>[] headers)
        : this(statusCode, caching, headers)
    {
        ContentType = mediaType == Negotiation.Json ? Negotiation.JsonInUtf8 : Negotiation.GraphQLResponseInUtf8;
        _result = result;
    }

    private GraphQLHttpResponse(int statusCode, Caching caching, KeyValuePair<string, string>[] headers)
    {
        StatusCode = statusCode;
        Headers = headers.Length == 0 && ReferenceEquals(caching, Caching.None) ? Usual : [.. headers, .. caching.Headers(), Vary];
    }

    /// <summary>The status.</summary>
    public int StatusCode { get; }

    /// <summary>The media type of the body, charset included; null when there is no body.</summary>
    public string? ContentType { get; }

    /// <summary>Further headers, <c>Cache-Control</c> and <c>Vary</c> among them.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; }

    /// <summary>The response as JSON in UTF-8, empty for 304; not to be read after disposal.</summary>
    public ReadOnlyMemory<byte> Body => _result?.Json ?? default;

    /// <summary>The errors that the body tells; empty when there are none.</summary>
    public IReadOnlyList<GraphQLError> Errors => _result?.Errors ?? [];

    /// <summary>Tells a client that what it has is still the answer.</summary>
    internal static GraphQLHttpResponse NotModified(Caching caching) => new(304, caching, []);

    /// <inheritdoc/>
    public void Dispose() => _result?.Dispose();
}
