using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace GraphQLEngine.Execution.Values;

/// <summary>Reads the variables of a request straight from its JSON, as long as they are right and plain.</summary>
/// <remarks>What is wrong, or a list or an object, is left to <see cref="VariableCoercion"/>, which knows what to say about it.</remarks>
internal static class VariableReader
{
    /// <summary>Reads variables.</summary>
    /// <param name="variables">What the operation declares.</param>
    /// <param name="json">A well-formed object without <c>\u</c> escapes; empty for none.</param>
    /// <param name="values">The values.</param>
    internal static bool TryRead(BoundVariables variables, ReadOnlySpan<byte> json, [NotNullWhen(true)] out VariableValues? values)
    {
        values = variables.Count == 0 ? VariableValues.Empty : new(variables);
        return variables.Count == 0 || ((json.IsEmpty || TryReadGiven(variables, json, values)) && TryComplete(variables, values));
    }

    /// <summary>The object for the longer way; undefined for none.</summary>
    internal static JsonElement Parse(ReadOnlySpan<byte> json)
    {
        if (json.IsEmpty) return default;
        var reader = new Utf8JsonReader(json);
        return JsonElement.ParseValue(ref reader);
    }

    private static bool TryReadGiven(BoundVariables variables, ReadOnlySpan<byte> json, VariableValues values)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var index = IndexOf(variables, ref reader);
            reader.Read();
            if (index < 0) reader.Skip();
            else if (values.IsSet(index) || !variables[index].Coercer.TryRead(ref reader, out var value)) return false;
            else values.Set(index, value);
        }

        return true;
    }

    private static int IndexOf(BoundVariables variables, ref Utf8JsonReader reader)
    {
        for (var index = 0; index < variables.Count; index++)
            if (reader.ValueTextEquals(variables[index].Utf8Name)) return index;
        return -1;
    }

    private static bool TryComplete(BoundVariables variables, VariableValues values)
    {
        for (var index = 0; index < variables.Count; index++)
        {
            if (values.IsSet(index)) continue;
            if (variables[index].Default is { } literal) values.Set(index, variables[index].Coercer.FromLiteral(literal, new()));
            else if (variables[index].Coercer.IsNonNull) return false;
        }

        return true;
    }
}
