using System.Text.Json;
using GraphQLEngine.Language;
using GraphQLEngine.TypeSystem;

namespace GraphQLEngine.Execution.Values;

/// <summary>Reads names of an enum as the C# values they are bound to, or as the names themselves when none are.</summary>
internal sealed class EnumCoercer(EnumType type, IReadOnlyDictionary<string, object>? values, Type clrType) : InputCoercer
{
    internal override Type ClrType => clrType;

    internal override object? FromJson(JsonElement value, Coercion coercion)
    {
        if (value.ValueKind == JsonValueKind.Null) return null;
        return value.ValueKind == JsonValueKind.String
            ? Find(value.GetString() ?? "", coercion)
            : coercion.Fail($"Enum \"{type.Name}\" cannot represent non-string value: {value.GetRawText()}.");
    }

    internal override bool TryRead(ref Utf8JsonReader reader, out object? value)
    {
        value = null;
        if (reader.TokenType == JsonTokenType.Null) return true;
        if (reader.TokenType != JsonTokenType.String || reader.GetString() is not { } name || type.FindValue(name) is null) return false;
        value = values is null ? name : values[name];
        return true;
    }

    protected override object? FromValue(ValueNode value, Coercion coercion) => value is EnumValueNode name
        ? Find(name.Value, coercion)
        : coercion.Fail($"Enum \"{type.Name}\" cannot represent non-enum value: {Printer.Print(value)}.");

    private object? Find(string name, Coercion coercion)
    {
        if (type.FindValue(name) is null) return coercion.Fail($"Value \"{name}\" does not exist in \"{type.Name}\" enum.");
        return values is null ? name : values[name];
    }
}
