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
}
