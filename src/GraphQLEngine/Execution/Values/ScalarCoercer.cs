using System.Text.Json;
using GraphQLEngine.Errors;
using GraphQLEngine.Language;

namespace GraphQLEngine.Execution.Values;

/// <summary>Reads a scalar through what it is bound to.</summary>
internal sealed class ScalarCoercer(ScalarBinding binding) : InputCoercer
{
    internal override Type ClrType => binding.ClrType;

    internal override object? FromJson(JsonElement value, Coercion coercion) =>
        value.ValueKind == JsonValueKind.Null ? null : Read(value, coercion);

    internal override bool TryRead(ref Utf8JsonReader reader, out object? value)
    {
        value = null;
        return reader.TokenType == JsonTokenType.Null || binding.TryRead(ref reader, out value);
    }

    protected override object? FromValue(ValueNode value, Coercion coercion) =>
        Read(value, coercion);

    // A host's readers: only what they throw for the client becomes a problem.
    private object? Read(JsonElement value, Coercion coercion)
    {
        try
        {
            return binding.ReadObject(value);
        }
        catch (GraphQLException exception)
        {
            return coercion.Fail(exception.Message);
        }
    }

    private object? Read(ValueNode value, Coercion coercion)
    {
        try
        {
            return binding.ReadObject(value, coercion.Variables);
        }
        catch (GraphQLException exception)
        {
            return coercion.Fail(exception.Message);
        }
    }
}
