namespace GraphQLEngine.OverHttp;

/// <summary>What a transport received, as values.</summary>
public sealed record GraphQLHttpRequest
{
    private static readonly Dictionary<string, string> None = [];

    /// <summary>The method, in capitals.</summary>
    public required string Method { get; init; }

    /// <summary>The <c>Accept</c> header, all of its values joined by commas; null when there is none.</summary>
    public string? Accept { get; init; }

    /// <summary>The <c>Content-Type</c> header; null when there is none.</summary>
    public string? ContentType { get; init; }

    /// <summary>The body of a POST; a transport may stop reading one byte past <see cref="GraphQLHttpOptions.MaximumBodyBytes"/>.</summary>
    public ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>The decoded query parameters of a GET, each by its name.</summary>
    public IReadOnlyDictionary<string, string> Parameters { get; init; } = None;

    /// <summary>
    /// What answers to queries are worked out from, beside the request itself: as long as it is the same, so are they. Null: nobody
    /// knows, so none may be kept.
    /// </summary>
    public string? Version { get; init; }

    /// <summary>The <c>If-None-Match</c> header, all of its values joined by commas; null when there is none.</summary>
    public string? IfNoneMatch { get; init; }

    /// <summary>The word by which a client can name this request to whoever runs the service; every error carries it. Null: none.</summary>
    public string? CorrelationId { get; init; }
}
