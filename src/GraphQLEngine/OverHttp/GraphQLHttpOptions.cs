namespace GraphQLEngine.OverHttp;

/// <summary>Limits of the transport.</summary>
public sealed record GraphQLHttpOptions
{
    /// <summary>Largest body of a POST, in bytes.</summary>
    public int MaximumBodyBytes { get; init; } = 64 * 1024;

    /// <summary>Largest query text, in bytes of UTF-8.</summary>
    public int MaximumQueryBytes { get; init; } = 16 * 1024;
}
