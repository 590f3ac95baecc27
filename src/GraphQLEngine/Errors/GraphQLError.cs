namespace GraphQLEngine.Errors;

/// <summary>One entry of a response's <c>errors</c>: what is wrong, where in the document, and where in the data.</summary>
/// <remarks>Source: GraphQL specification, section 7.1.2. Errors are values; only resolvers throw, as <see cref="GraphQLException"/>.</remarks>
public sealed record GraphQLError(string Message)
{
    /// <summary>Places in the document, in the order that explains the mistake; empty when it is not about a place.</summary>
    public IReadOnlyList<SourceLocation> Locations { get; init; } = [];

    /// <summary>Response names (<see cref="string"/>) and list indexes (<see cref="int"/>) from the root; empty outside execution.</summary>
    public IReadOnlyList<object> Path { get; init; } = [];

    /// <summary>A stable name for programs, one of <see cref="ErrorCodes"/> or the host's own; written to <c>extensions.code</c>.</summary>
    public string? Code { get; init; } // null: nothing more is known than the message

    /// <summary>Further members of <c>extensions</c>: strings, numbers, booleans, null or lists of those.</summary>
    public IReadOnlyDictionary<string, object?> Extensions { get; init; } = EmptyExtensions;

    private static readonly Dictionary<string, object?> EmptyExtensions = [];

    /// <summary>An error about these places.</summary>
    public static GraphQLError At(string message, params IReadOnlyList<SourceLocation> locations) =>
        new(message) { Locations = locations };

    /// <summary>An error that names a limit, the most it allows and what was sent.</summary>
    public static GraphQLError OverLimit(string message, string limit, long maximum, long value, params IReadOnlyList<SourceLocation> locations) =>
        new(message)
        {
            Locations = locations,
            Code = ErrorCodes.LimitExceeded,
            Extensions = new Dictionary<string, object?> { ["limit"] = limit, ["maximum"] = maximum, ["value"] = value },
        };
}
