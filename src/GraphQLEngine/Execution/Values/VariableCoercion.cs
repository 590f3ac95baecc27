using System.Text.Json;
using GraphQLEngine.Errors;
using GraphQLEngine.Language;

namespace GraphQLEngine.Execution.Values;

/// <summary>Coerces the variables of a request to the types that its operation declares.</summary>
/// <remarks>Source: GraphQL specification, section 6.1.2, CoerceVariableValues().</remarks>
internal static class VariableCoercion
{
    /// <summary>Most errors that are told; one more says that there would be others.</summary>
    internal const int MaximumErrors = 50;

    internal static VariableValues Coerce(BoundVariables variables, JsonElement given, List<GraphQLError> errors)
    {
        if (variables.Count == 0) return VariableValues.Empty;
        if (JsonDepth.IsExceeded(given))
        {
            errors.Add(GraphQLError.OverLimit(
                $"The variables are nested deeper than {JsonDepth.Maximum}.", "variableDepth", JsonDepth.Maximum, JsonDepth.Maximum + 1L));
            return VariableValues.Empty;
        }

        var values = new VariableValues(variables);
        for (var index = 0; index < variables.Count && errors.Count <= MaximumErrors; index++)
        {
            var variable = variables[index];
            if (given.ValueKind == JsonValueKind.Object && given.TryGetProperty(variable.Name, out var value))
                values.Set(index, Read(variable, value, errors));
            else if (variable.Default is { } literal)
                values.Set(index, variable.Coercer.FromLiteral(literal, new()));
            else if (variable.Coercer.IsNonNull)
                Add(errors, Fault(variable, $"Variable \"${variable.Name}\" of required type \"{variable.Type}\" was not provided."));
        }

        return values;
    }

    private static object? Read(BoundVariable variable, JsonElement value, List<GraphQLError> errors)
    {
        if (value.ValueKind == JsonValueKind.Null && variable.Coercer.IsNonNull)
        {
            Add(errors, Fault(variable, $"Variable \"${variable.Name}\" of non-null type \"{variable.Type}\" must not be null."));
            return null;
        }

        var coercion = new Coercion();
        var read = variable.Coercer.FromJson(value, coercion);
        foreach (var (path, message) in coercion.Problems.TakeWhile(_ => errors.Count <= MaximumErrors))
        {
            var place = path.Length == 0 ? "" : $" at \"{variable.Name}{path}\"";
            Add(errors, Fault(variable, $"Variable \"${variable.Name}\" got invalid value{place}; {message}"));
        }

        return read;
    }

    private static void Add(List<GraphQLError> errors, GraphQLError error) => errors.Add(errors.Count < MaximumErrors
        ? error
        : new("Too many errors processing variables, error limit reached. Execution aborted.") { Code = ErrorCodes.BadUserInput });

    private static GraphQLError Fault(BoundVariable variable, string message) =>
        GraphQLError.At(message, variable.Location) with { Code = ErrorCodes.BadUserInput };
}
