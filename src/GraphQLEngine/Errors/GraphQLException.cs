namespace GraphQLEngine.Errors;

/// <summary>Thrown by a resolver or an input reader for a client's mistake: its message is public and reaches the response.</summary>
public sealed class GraphQLException : Exception
{
    /// <summary>A mistake of the client, in words for the client.</summary>
    public GraphQLException(string message, string code = ErrorCodes.BadUserInput) : this(new GraphQLError(message) { Code = code }) { }

    /// <summary>An error with its own code and extensions; the engine adds path and locations.</summary>
    public GraphQLException(GraphQLError error) : base(error.Message) => Error = error;

    /// <summary>What the client is told.</summary>
    public GraphQLError Error { get; }
}
