using System.Globalization;
using System.Text.Json;
using GraphQLEngine.Execution.Output;
using GraphQLEngine.Language;

namespace GraphQLEngine.Execution.Values;

/// <summary>A scalar that takes any value as it comes: text, number, boolean, list or dictionary.</summary>
public sealed class AnyScalar : ScalarBinding<object>
{
    /// <inheritdoc/>
    public override void Write(object value, JsonOutput output) => ErrorWriter.WriteValue(output, value);

    /// <inheritdoc/>
    public override object Read(JsonElement value) => FromJson(value) ?? "";

    /// <inheritdoc/>
    public override object Read(ValueNode value) => FromLiteral(value, null) ?? "";

    internal override object? ReadObject(ValueNode value, VariableValues? variables) => FromLiteral(value, variables);

    private static object? FromJson(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.TryGetInt32(out var whole) ? whole : value.GetDouble(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Array => value.EnumerateArray().Select(FromJson).ToArray(),
        JsonValueKind.Object => value.EnumerateObject().GroupBy(member => member.Name, StringComparer.Ordinal)
            .ToDictionary(members => members.Key, members => FromJson(members.Last().Value), StringComparer.Ordinal),
        _ => null,
    };

    private static object? FromLiteral(ValueNode value, VariableValues? variables) => value switch
    {
        StringValueNode text => text.Value,
        EnumValueNode name => name.Value,
        BooleanValueNode boolean => boolean.Value,
        IntValueNode whole when int.TryParse(whole.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => number,
        IntValueNode whole => double.Parse(whole.Value, CultureInfo.InvariantCulture),
        FloatValueNode number => double.Parse(number.Value, CultureInfo.InvariantCulture),
        ListValueNode list => list.Values.Select(item => FromLiteral(item, variables)).ToArray(),
        ObjectValueNode input => input.Fields.Where(field => !IsMissing(field.Value, variables)).GroupBy(field => field.Name.Value, StringComparer.Ordinal)
            .ToDictionary(fields => fields.Key, fields => FromLiteral(fields.Last().Value, variables), StringComparer.Ordinal),
        VariableNode variable => variables?.Find(variable.Name.Value),
        _ => null,
    };

    /// <summary>Whether it is a variable that was given nothing, which leaves its field out.</summary>
    private static bool IsMissing(ValueNode value, VariableValues? variables) => value is VariableNode variable && variables?.Has(variable.Name.Value) != true;
}
