using GraphQLEngine.Errors;
using GraphQLEngine.Execution.Binding;
using GraphQLEngine.Execution.Plans;
using GraphQLEngine.Execution.Values;
using GraphQLEngine.Language;
using GraphQLEngine.TypeSystem;
using GraphQLEngine.Validation;

namespace GraphQLEngine.Execution;

/// <summary>A schema bound to C#, with the documents it has prepared. Safe for any number of callers at once.</summary>
public sealed class ExecutableSchema
{
    private static readonly object NoContext = new();

    private readonly BoundSchema _bound;
    private readonly ExecutionOptions _options;
    private readonly PlanCache _cache;
    private readonly PlanCache _literals; // the same documents by the bytes of the JSON that carried them, escapes and all

    private ExecutableSchema(BoundSchema bound, ExecutionOptions options)
    {
        _bound = bound;
        _options = options;
        _cache = new(options.PlanCacheEntries);
        _literals = new(options.PlanCacheEntries);
    }

    /// <summary>The types and directives.</summary>
    public Schema Schema => _bound.Schema;

    /// <summary>Reads a schema and binds every field of it.</summary>
    /// <param name="sdl">The type-system document, written by the host.</param>
    /// <param name="bind">Binds its types.</param>
    /// <param name="options">How it is executed; null for the defaults.</param>
    /// <exception cref="InvalidOperationException">The document is wrong, or what is bound does not fit it; the message lists all of it.</exception>
    public static ExecutableSchema Build(string sdl, Action<SchemaBinder> bind, ExecutionOptions? options = null)
    {
        var parsed = Parser.Parse(sdl, ParserLimits.Trusted);
        if (!parsed.IsDocument) throw SchemaErrors([parsed.Error]);
        var errors = SchemaValidator.ValidateDocument(parsed.Document);
        if (errors.Count > 0) throw SchemaErrors(errors);
        var schema = SchemaBuilder.Build(parsed.Document);
        errors = SchemaValidator.ValidateSchema(schema);
        if (errors.Count > 0) throw SchemaErrors(errors);
        return new(SchemaBinding.Bind(schema, bind), options ?? new());
    }

    /// <summary>Parses, validates and executes a request.</summary>
    /// <param name="request">What the client asks for.</param>
    /// <param name="context">What resolvers reach through <see cref="FieldCall.Context{T}"/>, and the source of root fields; null for none.</param>
    /// <param name="cancellationToken">Signalled when the client has gone or the time is up.</param>
    /// <exception cref="OperationCanceledException">The token was signalled.</exception>
    public async ValueTask<ExecutionResult> ExecuteAsync(GraphQLRequest request, object? context, CancellationToken cancellationToken)
    {
        if (Prepare(request, out var errors) is not { } operation) return ExecutionResult.RefusedAs(request.CorrelationId, errors);
        return await OperationExecutor.ExecuteAsync(operation, request.Variables, context ?? NoContext, request.CorrelationId, _options, cancellationToken)
            .ConfigureAwait(false);
    }

    /// <summary>Executes a request whose document is known already, without decoding it.</summary>
    /// <returns>False when the document or the operation is not known: the request must be read in full.</returns>
    internal bool TryExecute(
        in RequestText text, object? context, string? correlationId, CancellationToken cancellationToken, out ValueTask<ExecutionResult> executing)
    {
        executing = default;
        context ??= NoContext;
        if (_literals.Find(text.Query)?.Find(text.OperationName) is not { } operation) return false;
        executing = VariableReader.TryRead(operation.Variables, text.Variables, out var variables)
            ? OperationExecutor.ExecuteAsync(operation, variables, context, correlationId, _options, cancellationToken)
            : OperationExecutor.ExecuteAsync(operation, VariableReader.Parse(text.Variables), context, correlationId, _options, cancellationToken);
        return true;
    }

    /// <summary>Lets <see cref="TryExecute"/> find a valid document by the literal it was sent as.</summary>
    internal void Remember(in RequestText text, string query)
    {
        if (_cache.Find(query) is { } document) _literals.Add(text.Query, document);
    }

    /// <summary>What kind of operation the request would run, so that a transport may refuse it before it does.</summary>
    /// <returns>The kind; null when the request cannot be executed at all.</returns>
    public OperationType? OperationTypeOf(GraphQLRequest request) => Prepare(request, out _)?.Definition.Operation;

    private PreparedOperation? Prepare(GraphQLRequest request, out IReadOnlyList<GraphQLError> errors)
    {
        var document = _cache.Find(request.Query);
        if (document is null)
        {
            var parsed = Parser.Parse(request.Query, _options.ParserLimits);
            errors = parsed.IsDocument ? Check(parsed.Document) : [parsed.Error];
            if (!parsed.IsDocument || errors.Count > 0) return null;
            _cache.Add(request.Query, document = new(_bound, parsed.Document));
        }

        var operation = document.Find(request.OperationName, out var error);
        errors = error is null ? [] : [error];
        return operation;
    }

    private IReadOnlyList<GraphQLError> Check(DocumentNode document)
    {
        var errors = LimitRules.Check(document, _options.DocumentLimits);
        return errors.Count > 0 ? errors : DocumentValidator.Validate(Schema, document, _options.Rules);
    }

    private static InvalidOperationException SchemaErrors(IEnumerable<GraphQLError> errors) =>
        new($"The schema is not valid:\n- {string.Join("\n- ", errors.Select(error => $"{string.Join(", ", error.Locations.Select(place => $"{place.Line}:{place.Column}"))} {error.Message}"))}");
}
