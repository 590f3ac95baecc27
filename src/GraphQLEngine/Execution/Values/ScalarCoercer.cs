using System.Text.Json;
using GraphQLEngine.Language;

namespace GraphQLEngine.Execution.Values;

/// <summary>Reads a scalar through what it is bound to.</summary>
internal sealed class ScalarCoercer(ScalarBinding binding) : InputCoercer
{
    internal override Type ClrType => binding.ClrType;

    internal override object? FromJson(JsonElement value, Coercion coercion) =>
        value.ValueKind == JsonValueKind.Null ? null : coercion.Read(() => binding.ReadObject(value));

    protected override object? FromValue(ValueNode value, Coercion coercion) =>
        coercion.Read(() => binding.ReadObject(value, coercion.Variables));
}
