using GraphQLEngine.Errors;
using GraphQLEngine.Execution;
using GraphQLEngine.Language;

namespace GraphQLEngine.OverHttp;

/// <summary>Answers GraphQL requests over HTTP, knowing nothing of any server.</summary>
/// <remarks>
/// Source: GraphQL over HTTP. What cannot be executed is 400, but 200 to clients that accept only <c>application/json</c>, as they
/// cannot tell it from a proxy's answer; what is no GraphQL request at all is 4xx to both. Only JSON bodies are read, so no form
/// of another site can make a call.
/// </remarks>
public sealed class GraphQLHttpHandler(ExecutableSchema schema, GraphQLHttpOptions? options = null)
{
    private static readonly KeyValuePair<string, string> AllowBoth = new("Allow", "GET, POST");
    private static readonly KeyValuePair<string, string> AllowPost = new("Allow", "POST");

    private readonly GraphQLHttpOptions _options = options ?? new();

    /// <summary>Answers one request.</summary>
    /// <param name="request">What was received.</param>
    /// <param name="context">What resolvers reach; null for none.</param>
    /// <param name="cancellationToken">Signalled when the client has gone or the time is up.</param>
    /// <exception cref="OperationCanceledException">The token was signalled.</exception>
    public async ValueTask<GraphQLHttpResponse> HandleAsync(GraphQLHttpRequest request, object? context, CancellationToken cancellationToken)
    {
        if (request.Method is not ("GET" or "POST")) return Refuse(405, Negotiation.Json, "Only GET and POST are answered.", AllowBoth);
        if (Negotiation.Choose(request.Accept) is not { } mediaType)
            return Refuse(406, Negotiation.Json, $"Answers are {Negotiation.GraphQLResponse} or {Negotiation.Json}.");
        if (TryExecuteKnown(request, context, cancellationToken, out var executing))
            return Answer(await executing.ConfigureAwait(false), mediaType);
        var reading = request.Method == "GET"
            ? RequestReader.FromParameters(request.Parameters, _options)
            : RequestReader.FromBody(request.ContentType, request.Body, _options);
        if (reading.Request is not { } asked) return new(reading.StatusCode, mediaType, ExecutionResult.Refused(reading.Error is { } error ? [error] : []));
        if (request.Method == "GET" && schema.OperationTypeOf(asked) is { } kind and not OperationType.Query)
            return Refuse(405, mediaType, $"A {kind.ToString().ToLowerInvariant()} must be sent by POST.", AllowPost);
        var result = await schema.ExecuteAsync(asked, context, cancellationToken).ConfigureAwait(false);
        if (request.Method == "POST" && RequestScanner.TryScan(request.Body.Span, out var text)) schema.Remember(text, asked.Query);
        return Answer(result, mediaType);
    }

    /// <summary>The short way of a POST whose document is known: the same answer as the long one, with nothing decoded.</summary>
    private bool TryExecuteKnown(
        GraphQLHttpRequest request, object? context, CancellationToken cancellationToken, out ValueTask<ExecutionResult> executing)
    {
        executing = default;
        return request.Method == "POST"
            && request.ContentType is Negotiation.Json or Negotiation.JsonInUtf8
            && request.Body.Length <= _options.MaximumBodyBytes
            && RequestScanner.TryScan(request.Body.Span, out var text)
            && text.Query.Length <= _options.MaximumQueryBytes
            && schema.TryExecute(text, context, cancellationToken, out executing);
    }

    private static GraphQLHttpResponse Answer(ExecutionResult result, string mediaType) =>
        new(result.IsExecuted || mediaType == Negotiation.Json ? 200 : 400, mediaType, result);

    private static GraphQLHttpResponse Refuse(
        int statusCode, string mediaType, string message, params ReadOnlySpan<KeyValuePair<string, string>> headers) =>
        new(statusCode, mediaType, ExecutionResult.Refused(new GraphQLError(message) { Code = ErrorCodes.BadRequest }), headers);
}
