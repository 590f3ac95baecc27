namespace GraphQLEngine.OverHttp;

/// <summary>Limits of the transport.</summary>
public sealed record GraphQLHttpOptions
{
    /// <summary>Largest body of a POST, in bytes.</summary>
    public int MaximumBodyBytes { get; init; } = 64 * 1024;

    /// <summary>Largest query text, in bytes of UTF-8.</summary>
    public int MaximumQueryBytes { get; init; } = 16 * 1024;

    /// <summary>Documents that clients may name by their hash; a count, 0 keeps none.</summary>
    public int PersistedDocuments { get; init; } = 2_000;

    /// <summary>Characters of all those documents together, at most.</summary>
    public int PersistedCharacters { get; init; } = 4_000_000;

    /// <summary>How long anybody may use the answer to a query by GET without asking again; seconds.</summary>
    public int FreshSeconds { get; init; } = 60;
}
