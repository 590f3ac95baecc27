using GraphQLEngine.Errors;
using GraphQLEngine.Execution;

namespace GraphQLEngine.OverHttp;

/// <summary>What a transport sends. Dispose it when it is sent: the body's bytes are pooled.</summary>
public sealed class GraphQLHttpResponse : IDisposable
{
    private static readonly KeyValuePair<string, string>[] OnlyVary = [new("Vary", "Accept")];

    private readonly ExecutionResult _result;

    internal GraphQLHttpResponse(
        int statusCode, string mediaType, ExecutionResult result, params ReadOnlySpan<KeyValuePair<string, string>> headers)
    {
        StatusCode = statusCode;
        ContentType = mediaType == Negotiation.Json ? Negotiation.JsonInUtf8 : Negotiation.GraphQLResponseInUtf8;
        Headers = headers is [] ? OnlyVary : [.. headers, .. OnlyVary];
        _result = result;
    }

    /// <summary>The status.</summary>
    public int StatusCode { get; }

    /// <summary>The media type of the body, charset included.</summary>
    public string ContentType { get; }

    /// <summary>Further headers.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; }

    /// <summary>The response as JSON in UTF-8; not to be read after disposal.</summary>
    public ReadOnlyMemory<byte> Body => _result.Json;

    /// <summary>The errors that the body tells; empty when there are none.</summary>
    public IReadOnlyList<GraphQLError> Errors => _result.Errors;

    /// <inheritdoc/>
    public void Dispose() => _result.Dispose();
}
