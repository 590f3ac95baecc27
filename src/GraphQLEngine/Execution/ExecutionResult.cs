using System.Buffers;
using GraphQLEngine.Errors;
using GraphQLEngine.Execution.Output;

namespace GraphQLEngine.Execution;

/// <summary>An answer, ready to send. Dispose it when it is sent: its bytes are pooled.</summary>
public sealed class ExecutionResult : IDisposable
{
    private readonly JsonOutput _output;

    internal ExecutionResult(JsonOutput output, IReadOnlyList<GraphQLError> errors, bool isExecuted)
    {
        _output = output;
        Errors = errors;
        IsExecuted = isExecuted;
    }

    /// <summary>The whole response as JSON in UTF-8; not to be read after disposal.</summary>
    public ReadOnlyMemory<byte> Json => _output.Written;

    /// <summary>What went wrong, in the order of the response; empty when nothing did.</summary>
    public IReadOnlyList<GraphQLError> Errors { get; }

    /// <summary>Whether execution began, so that the response has <c>data</c>, be it null; false for errors of the request itself.</summary>
    public bool IsExecuted { get; }

    /// <summary>A response to a request that could not be executed.</summary>
    public static ExecutionResult Refused(params IReadOnlyList<GraphQLError> errors) => RefusedAs(null, errors);

    /// <summary>The same, each error carrying the word by which the client can name the request; null for none.</summary>
    public static ExecutionResult RefusedAs(string? correlationId, params IReadOnlyList<GraphQLError> errors)
    {
        var output = new JsonOutput(int.MaxValue);
        output.WriteRaw("{\"errors\":"u8);
        ErrorWriter.Write(output, errors, correlationId);
        output.WriteByte((byte)'}');
        return new(output, errors, isExecuted: false);
    }

    /// <summary>Copies the response.</summary>
    public void WriteTo(IBufferWriter<byte> writer) => writer.Write(Json.Span);

    /// <inheritdoc/>
    public void Dispose() => _output.Dispose();
}
