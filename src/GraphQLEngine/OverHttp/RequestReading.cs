using System.Text.Json;
using GraphQLEngine.Errors;
using GraphQLEngine.Execution;

namespace GraphQLEngine.OverHttp;

/// <summary>Either the request that was read, or the status and the error to answer with.</summary>
internal sealed record RequestReading(GraphQLRequest? Request, int StatusCode, GraphQLError? Error)
{
    /// <summary>How the request names its document; null when it does not. Without a query the document has to be found by it.</summary>
    internal PersistedQuery? Persisted { get; init; }

    /// <summary>The request's extensions; undefined when it has none.</summary>
    internal JsonElement Extensions { get; init; }

    internal static RequestReading Of(GraphQLRequest request) => new(request, 200, null);

    internal static RequestReading Bad(string message, int statusCode = 400) =>
        Bad(new GraphQLError(message) { Code = ErrorCodes.BadRequest }, statusCode);

    internal static RequestReading Bad(GraphQLError error, int statusCode = 400) => new(null, statusCode, error);

    internal static RequestReading TooLarge(string what, string limit, long maximum, long value) =>
        new(null, 413, GraphQLError.OverLimit($"The {what} is {value} bytes long; the limit is {maximum}.", limit, maximum, value));
}
