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
    private readonly PersistedDocuments _documents = PersistedDocuments.For(options ?? new());

    /// <summary>Answers one request.</summary>
    /// <param name="request">What was received.</param>
    /// <param name="context">What resolvers reach; null for none.</param>
    /// <param name="cancellationToken">Signalled when the client has gone or the time is up.</param>
    /// <exception cref="OperationCanceledException">The token was signalled.</exception>
    public async ValueTask<GraphQLHttpResponse> HandleAsync(GraphQLHttpRequest request, object? context, CancellationToken cancellationToken)
    {
        if (request.Method is not ("GET" or "POST"))
            return Refuse(request, 405, Negotiation.Json, BadRequest("Only GET and POST are answered."), AllowBoth);
        if (Negotiation.Choose(request.Accept) is not { } mediaType)
            return Refuse(request, 406, Negotiation.Json, BadRequest($"Answers are {Negotiation.GraphQLResponse} or {Negotiation.Json}."));
        if (TryExecuteKnown(request, context, cancellationToken, out var executing))
            return Answer(await executing.ConfigureAwait(false), mediaType, Caching.None);
        var isGet = request.Method == "GET";
        var reading = isGet
            ? RequestReader.FromParameters(request.Parameters, _options)
            : RequestReader.FromBody(request.ContentType, request.Body, _options);
        if (reading.Request is not { } asked) return Refuse(request, reading.StatusCode, mediaType, reading.Error);
        if (Named(asked, reading.Persisted, isGet) is not { } named)
            return Refuse(request, StatusOf(mediaType), mediaType, PersistedQuery.NotFound);
        named = named with { CorrelationId = request.CorrelationId };
        if (isGet) return await GetAsync(request, named, reading, mediaType, context, cancellationToken).ConfigureAwait(false);
        var result = await schema.ExecuteAsync(named, context, cancellationToken).ConfigureAwait(false);
        if (RequestScanner.TryScan(request.Body.Span, out var text)) schema.Remember(text, named.Query);
        return Answer(result, mediaType, Caching.None);
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
            && schema.TryExecute(text, context, request.CorrelationId, cancellationToken, out executing);
    }

    /// <summary>The answer to a request whose time was up before it had one.</summary>
    /// <param name="request">What was received.</param>
    /// <param name="maximumSeconds">How long a request may take.</param>
    public static GraphQLHttpResponse TimedOut(GraphQLHttpRequest request, int maximumSeconds) => Refuse(
        request, 503, Negotiation.Choose(request.Accept) ?? Negotiation.Json,
        new($"The request took longer than {maximumSeconds} seconds and was ended.")
        {
            Code = ErrorCodes.Timeout,
            Extensions = new Dictionary<string, object?> { ["limit"] = "seconds", ["maximum"] = maximumSeconds },
        });

    private async ValueTask<GraphQLHttpResponse> GetAsync(
        GraphQLHttpRequest request, GraphQLRequest asked, RequestReading reading, string mediaType, object? context,
        CancellationToken cancellationToken)
    {
        var kind = schema.OperationTypeOf(asked);
        if (kind is not null and not OperationType.Query)
            return Refuse(
                request, 405, mediaType, BadRequest($"A {kind.Value.ToString().ToLowerInvariant()} must be sent by POST."), AllowPost);
        var caching = Caching.None;
        if (request.Version is { } version && kind is not null)
        {
            caching = new(EntityTag.Of(version, mediaType, asked, reading.Extensions), _options.FreshSeconds);
            if (EntityTag.IsAmong(request.IfNoneMatch, caching.Tag!)) return GraphQLHttpResponse.NotModified(caching);
        }

        return Answer(await schema.ExecuteAsync(asked, context, cancellationToken).ConfigureAwait(false), mediaType, caching);
    }

    /// <summary>The request with its document, which is kept when it can be executed and came with its name; null when nobody knows it.</summary>
    private GraphQLRequest? Named(GraphQLRequest asked, PersistedQuery? persisted, bool isGet)
    {
        if (persisted is null) return asked;
        if (asked.Query.Length == 0) return _documents.Find(persisted.Hash) is { } text ? asked with { Query = text } : null;
        if (!isGet && schema.OperationTypeOf(asked) is not null) _documents.Keep(persisted.Hash, asked.Query); // a GET changes nothing
        return asked;
    }

    // What went wrong once may go right the next time, so no answer with errors is kept.
    private static GraphQLHttpResponse Answer(ExecutionResult result, string mediaType, Caching caching) =>
        new(result.IsExecuted ? 200 : StatusOf(mediaType), mediaType, result, result.Errors.Count == 0 ? caching : Caching.None);

    private static int StatusOf(string mediaType) => mediaType == Negotiation.Json ? 200 : 400;

    private static GraphQLError BadRequest(string message) => new(message) { Code = ErrorCodes.BadRequest };

    private static GraphQLHttpResponse Refuse(
        GraphQLHttpRequest request, int statusCode, string mediaType, GraphQLError? error,
        params KeyValuePair<string, string>[] headers) =>
        new(statusCode, mediaType, ExecutionResult.RefusedAs(request.CorrelationId, error is null ? [] : [error]), Caching.None, headers);
}
