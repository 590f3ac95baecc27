using System.Globalization;
using System.Text.Json;
using GraphQLEngine.Errors;
using GraphQLEngine.Execution.Output;
using GraphQLEngine.Language;
using GraphQLEngine.TypeSystem;

namespace GraphQLEngine.Execution.Values;

/// <summary>The five scalars that every schema has, read as <c>string</c>, <c>int</c>, <c>double</c> and <c>bool</c>.</summary>
/// <remarks>Source: GraphQL specification, section 3.5.</remarks>
internal static class BuiltInScalars
{
    internal static Dictionary<string, ScalarBinding> All() => new(StringComparer.Ordinal)
    {
        ["String"] = new BuiltInScalar<string>("String", ReadString, value => ((StringValueNode)value).Value),
        ["ID"] = new BuiltInScalar<string>("ID", ReadId, value => value is IntValueNode number ? number.Value : ((StringValueNode)value).Value),
        ["Int"] = new BuiltInScalar<int>("Int", ReadInt, value => int.Parse(((IntValueNode)value).Value, CultureInfo.InvariantCulture)),
        ["Float"] = new BuiltInScalar<double>("Float", ReadFloat, value =>
            double.Parse(value is IntValueNode number ? number.Value : ((FloatValueNode)value).Value, CultureInfo.InvariantCulture)),
        ["Boolean"] = new BuiltInScalar<bool>("Boolean", ReadBoolean, value => ((BooleanValueNode)value).Value),
    };

    private static string ReadString(JsonElement value) => Text(value) is { } text
        ? text
        : throw new GraphQLException($"String cannot represent a non string value: {value.GetRawText()}");

    private static string ReadId(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String when Text(value) is { } text => text,
        JsonValueKind.Number when value.TryGetInt64(out var number) => number.ToString(CultureInfo.InvariantCulture),
        _ => throw new GraphQLException($"ID cannot represent value: {value.GetRawText()}"),
    };

    /// <summary>The text; null when it is none, or holds half a surrogate pair, which JSON can escape but no text contains.</summary>
    private static string? Text(JsonElement value)
    {
        try
        {
            return value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static int ReadInt(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Number || !value.TryGetDouble(out var number) || Math.Truncate(number) != number)
            throw new GraphQLException($"Int cannot represent non-integer value: {value.GetRawText()}");
        return number is >= int.MinValue and <= int.MaxValue
            ? (int)number
            : throw new GraphQLException($"Int cannot represent non 32-bit signed integer value: {value.GetRawText()}");
    }

    private static double ReadFloat(JsonElement value) =>
        value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var number) && double.IsFinite(number)
            ? number
            : throw new GraphQLException($"Float cannot represent non numeric value: {value.GetRawText()}");

    private static bool ReadBoolean(JsonElement value) => value.ValueKind is JsonValueKind.True or JsonValueKind.False
        ? value.GetBoolean()
        : throw new GraphQLException($"Boolean cannot represent a non boolean value: {value.GetRawText()}");
}

/// <summary>One of the five; what it writes is chosen by the C# type of the field, see <c>BuiltInWriters</c>.</summary>
internal sealed class BuiltInScalar<T>(string name, Func<JsonElement, T> fromJson, Func<ValueNode, T> fromLiteral) : ScalarBinding<T> where T : notnull
{
    private readonly Func<ValueNode, string?> _problem = BuiltInLiterals.Check(name);

    public override void Write(T value, JsonOutput output) =>
        throw new InvalidOperationException("Built-in scalars have writers of their own.");

    public override T Read(JsonElement value) => fromJson(value);

    internal override bool TryRead(ref Utf8JsonReader reader, out object? value)
    {
        value = (name, reader.TokenType) switch
        {
            ("String" or "ID", JsonTokenType.String) => reader.GetString(),
            ("Int", JsonTokenType.Number) when reader.TryGetInt32(out var number) => number,
            ("Float", JsonTokenType.Number) when reader.TryGetDouble(out var number) && double.IsFinite(number) => number,
            ("Boolean", JsonTokenType.True or JsonTokenType.False) => reader.GetBoolean(),
            _ => null,
        };
        return value is not null;
    }

    public override T Read(ValueNode value) => _problem(value) is { } problem ? throw new GraphQLException(problem) : fromLiteral(value);
}
