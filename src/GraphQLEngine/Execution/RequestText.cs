namespace GraphQLEngine.Execution;

/// <summary>The members of a request as they stand in its JSON, known to be well formed and decoded by nobody yet.</summary>
internal readonly ref struct RequestText
{
    /// <summary>The document between its quotes, its escapes as they were sent.</summary>
    internal required ReadOnlySpan<byte> Query { get; init; }

    /// <summary>The operation's name between its quotes, free of escapes; empty when there is none.</summary>
    internal required ReadOnlySpan<byte> OperationName { get; init; }

    /// <summary>A JSON object; empty when there is none.</summary>
    internal required ReadOnlySpan<byte> Variables { get; init; }
}
