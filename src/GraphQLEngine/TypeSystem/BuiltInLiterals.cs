using System.Globalization;
using GraphQLEngine.Language;

namespace GraphQLEngine.TypeSystem;

/// <summary>Which literals the five built-in scalars accept.</summary>
/// <remarks>Source: GraphQL specification, section 3.5, input coercion.</remarks>
internal static class BuiltInLiterals
{
    internal static Func<ValueNode, string?> Check(string scalar) => scalar switch
    {
        "Int" => CheckInt,
        "Float" => CheckFloat,
        "String" => value => value is StringValueNode ? null : $"String cannot represent a non string value: {Printer.Print(value)}",
        "Boolean" => value => value is BooleanValueNode ? null : $"Boolean cannot represent a non boolean value: {Printer.Print(value)}",
        "ID" => value => value is StringValueNode or IntValueNode
            ? null
            : $"ID cannot represent a non-string and non-integer value: {Printer.Print(value)}",
        _ => _ => null,
    };

    private static string? CheckInt(ValueNode value) => value switch
    {
        IntValueNode number when int.TryParse(number.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) => null,
        IntValueNode number => $"Int cannot represent non 32-bit signed integer value: {number.Value}",
        _ => $"Int cannot represent non-integer value: {Printer.Print(value)}",
    };

    private static string? CheckFloat(ValueNode value)
    {
        var digits = value is IntValueNode whole ? whole.Value : (value as FloatValueNode)?.Value;
        return digits is not null && double.IsFinite(double.Parse(digits, CultureInfo.InvariantCulture))
            ? null
            : $"Float cannot represent non numeric value: {Printer.Print(value)}";
    }
}
