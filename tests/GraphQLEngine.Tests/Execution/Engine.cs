using System.Text;
using System.Text.Json;
using GraphQLEngine.Execution;
using GraphQLEngine.Execution.Binding;

namespace GraphQLEngine.Tests.Execution;

/// <summary>Builds small schemas and runs requests against them; answers come back as text.</summary>
internal static class Engine
{
    internal static ExecutionOptions Unlimited { get; } = new() { DocumentLimits = GraphQLEngine.Validation.DocumentLimits.None };

    internal static ExecutableSchema Build(string sdl, Action<SchemaBinder> bind, ExecutionOptions? options = null) => ExecutableSchema.Build(sdl, bind, options);

    /// <summary>A schema with this query type alone.</summary>
    internal static ExecutableSchema Query(string fields, Action<ObjectBinder<object>> bind, ExecutionOptions? options = null) =>
        Build($"type Query {{ {fields} }}", binder => binder.Root("Query", bind), options);

    internal static async Task<string> RunAsync(this ExecutableSchema schema, string query, string variables = "{}", object? context = null, string? operationName = null)
    {
        using var json = JsonDocument.Parse(variables);
        using var result = await schema.ExecuteAsync(new(query, operationName, json.RootElement), context, CancellationToken.None);
        return Encoding.UTF8.GetString(result.Json.Span);
    }
}
