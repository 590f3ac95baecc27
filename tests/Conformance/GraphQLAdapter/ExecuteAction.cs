using System.Text;
using System.Text.Json;
using GraphQLEngine.Errors;
using GraphQLEngine.Execution;

namespace GraphQLAdapter;

/// <summary>The action that runs an operation on the data of the case.</summary>
internal static class ExecuteAction
{
    private static readonly JsonDocumentOptions Json = new() { MaxDepth = int.MaxValue };

    internal static AdapterAnswer Execute(AdapterRequest request)
    {
        var schema = ScenarioSchema.Find(request.Sdl ?? "");
        if (schema.Errors.Count > 0) return new(Stages.Schema, schema.Errors);
        var executable = schema.Executable(request.Validates);
        using var result = executable
            .ExecuteAsync(new(request.Document, request.OperationName, request.Variables), request.Data, CancellationToken.None)
            .AsTask().GetAwaiter().GetResult();
        return result.IsExecuted ? new(Stages.Ok, result.Errors, Data(result)) : new(Refused(result.Errors), result.Errors);
    }

    private static string Data(ExecutionResult result)
    {
        using var json = JsonDocument.Parse(result.Json, Json);
        return json.RootElement.TryGetProperty("data", out var data) ? data.GetRawText() : "null";
    }

    /// <summary>The stage that refused a request, by the code of its first error.</summary>
    private static string Refused(IReadOnlyList<GraphQLError> errors) => errors[0].Code switch
    {
        ErrorCodes.SyntaxError => Stages.Syntax,
        ErrorCodes.ValidationFailed => Stages.Validation,
        ErrorCodes.BadRequest => Stages.Operation,
        ErrorCodes.LimitExceeded when errors[0].Message.StartsWith("Syntax Error", StringComparison.Ordinal) => Stages.Syntax,
        _ => Stages.Variables,
    };
}
