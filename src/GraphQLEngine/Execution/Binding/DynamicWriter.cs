using System.Collections;
using System.Globalization;
using GraphQLEngine.Errors;
using GraphQLEngine.Execution.Output;
using GraphQLEngine.Execution.Plans;
using GraphQLEngine.TypeSystem;

namespace GraphQLEngine.Execution.Binding;

/// <summary>Writes a leaf whose C# type is known only when the value is there.</summary>
/// <remarks>Source: GraphQL specification, section 3.5, result coercion.</remarks>
internal sealed class DynamicLeafWriter(NamedType type, Func<object, string?>? enumName, bool isNonNull) : ValueWriter<object>(isNonNull)
{
    protected override bool WriteValue(object value, PlannedField field, ResultFrame frame)
    {
        if (value is GraphQLException known) return frame.Refuse(known, field);
        var output = frame.Output;
        switch (type.Name)
        {
            case "String" or "ID" when value is string text: output.WriteString(text); break;
            case "String" or "ID" when value is EncodedText text: output.WriteRaw(text.Json); break;
            case "String" when value is bool boolean: output.WriteString(boolean ? "true" : "false"); break;
            case "ID" when value is int or long: output.WriteString(Convert.ToString(value, CultureInfo.InvariantCulture)); break;
            case "String" when value is IConvertible and not bool: output.WriteString(Convert.ToString(value, CultureInfo.InvariantCulture)); break;
            case "Int" when Number(value) is { } number && Math.Truncate(number) == number && number is >= int.MinValue and <= int.MaxValue:
                output.WriteNumber((long)number);
                break;
            case "Float" when Number(value) is { } number && double.IsFinite(number): output.WriteNumber(number); break;
            case "Boolean" when value is bool boolean: output.WriteBoolean(boolean); break;
            case "Boolean" when value is int or long or double: output.WriteBoolean(Number(value) != 0); break;
            case "String" or "ID" or "Int" or "Float" or "Boolean":
                return frame.Refuse(new InvalidOperationException($"{type.Name} cannot represent {value}."), field);
            default: return WriteOther(value, field, frame);
        }

        return true;
    }

    private bool WriteOther(object value, PlannedField field, ResultFrame frame)
    {
        if (enumName is null)
        {
            ErrorWriter.WriteValue(frame.Output, value);
            return true;
        }

        if (enumName(value) is not { } name) return frame.Refuse(new InvalidOperationException($"{type.Name} has no value for {value}."), field);
        frame.Output.WriteString(name);
        return true;
    }

    private static double? Number(object value) => value switch
    {
        int or long or double or float or decimal or short or byte => Convert.ToDouble(value, CultureInfo.InvariantCulture),
        bool boolean => boolean ? 1 : 0,
        string text when text.Length > 0 && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => number,
        _ => null,
    };
}

/// <summary>Writes a list whose C# type is known only when the value is there.</summary>
internal sealed class DynamicListWriter(ValueWriter<object?[]> writer, string coordinate, bool isNonNull) : ValueWriter<object>(isNonNull)
{
    protected override bool WriteValue(object value, PlannedField field, ResultFrame frame) =>
        value is IEnumerable items && IsList(value) ? writer.Write(Items(items), field, frame) : frame.Refuse(NoList(value), field);

    protected override ValueTask<bool> WriteValueAsync(object value, PlannedField field, ResultFrame frame) =>
        value is IEnumerable items && IsList(value) ? writer.WriteAsync(Items(items), field, frame) : new(frame.Refuse(NoList(value), field));

    /// <summary>Texts are no lists, and neither are objects that are read as the pairs they have.</summary>
    private static bool IsList(object value) => value is not (string or IEnumerable<KeyValuePair<string, object?>>);

    private static object?[] Items(IEnumerable items) => [.. items.Cast<object?>()];

    private Exception NoList(object value) =>
        value as GraphQLException ?? (Exception)new InvalidOperationException($"{coordinate} is a list; a {value.GetType().Name} is none.");
}
