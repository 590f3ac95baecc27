using GraphQLEngine.Errors;
using GraphQLEngine.Execution;

namespace GraphQLEngine.OverHttp;

/// <summary>Either the request that was read, or the status and the error to answer with.</summary>
internal sealed record RequestReading(GraphQLRequest? Request, int StatusCode, GraphQLError? Error)
{
    internal static RequestReading Of(GraphQLRequest request) => new(request, 200, null);

    internal static RequestReading Bad(string message, int statusCode = 400) =>
        new(null, statusCode, new(message) { Code = ErrorCodes.BadRequest });

    internal static RequestReading TooLarge(string what, string limit, long maximum, long value) =>
        new(null, 413, GraphQLError.OverLimit($"The {what} is {value} bytes long; the limit is {maximum}.", limit, maximum, value));
}
