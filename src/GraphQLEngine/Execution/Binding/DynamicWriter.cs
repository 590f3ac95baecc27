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
            case "Boolean" when value is int or double: output.WriteBoolean(Number(value) != 0); break;
            case "String" or "ID" or "Int" or "Float" or "Boolean":
                throw new GraphQLException($"{type.Name} cannot represent value: {value}", ErrorCodes.InternalError);
            default: WriteOther(value, output); break;
        }

        return true;
    }

    private void WriteOther(object value, JsonOutput output)
    {
        if (enumName is null) ErrorWriter.WriteValue(output, value);
        else output.WriteString(enumName(value) ?? throw new GraphQLException($"Enum \"{type.Name}\" cannot represent value: {value}", ErrorCodes.InternalError));
    }

    private static double? Number(object value) => value switch
    {
        int or long or double or float or decimal or short or byte => Convert.ToDouble(value, CultureInfo.InvariantCulture),
        bool boolean => boolean ? 1 : 0,
        string text when text.Length > 0 && double.TryParse(text, CultureInfo.InvariantCulture, out var number) => number,
        _ => null,
    };
}

/// <summary>Writes a list whose C# type is known only when the value is there.</summary>
internal sealed class DynamicListWriter(ValueWriter<object?[]> writer, string coordinate, bool isNonNull) : ValueWriter<object>(isNonNull)
{
    protected override bool WriteValue(object value, PlannedField field, ResultFrame frame) => writer.Write(Items(value), field, frame);

    protected override ValueTask<bool> WriteValueAsync(object value, PlannedField field, ResultFrame frame) =>
        writer.WriteAsync(Items(value), field, frame);

    private object?[] Items(object value) => value is IEnumerable items and not string
        ? [.. items.Cast<object?>()]
        : throw new GraphQLException($"Expected Iterable, but did not find one for field \"{coordinate}\".", ErrorCodes.InternalError);
}
