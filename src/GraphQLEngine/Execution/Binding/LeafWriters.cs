using GraphQLEngine.Errors;
using GraphQLEngine.Execution.Output;
using GraphQLEngine.Execution.Plans;
using GraphQLEngine.Execution.Values;

namespace GraphQLEngine.Execution.Binding;

internal sealed class StringWriter(bool isNonNull) : ValueWriter<string>(isNonNull)
{
    internal override bool IsPlain => true;

    internal override bool TryWritePlain(ReadOnlySpan<byte> prefix, string value, JsonOutput output)
    {
        if (value is null) return false;
        output.WriteRaw(prefix);
        output.WriteString(value);
        return true;
    }

    protected override bool WriteValue(string value, PlannedField field, ResultFrame frame)
    {
        frame.Output.WriteString(value);
        return true;
    }
}

internal sealed class EncodedTextWriter(bool isNonNull) : ValueWriter<EncodedText>(isNonNull)
{
    internal override bool IsPlain => true;

    internal override bool TryWritePlain(ReadOnlySpan<byte> prefix, EncodedText value, JsonOutput output)
    {
        if (value is null) return false;
        output.WriteRaw(prefix, value.Json);
        return true;
    }

    /// <summary>Writes a list of texts as they are; false, with nothing written, when one of them is null.</summary>
    internal static bool TryWriteList(EncodedText?[] texts, JsonOutput output)
    {
        var start = output.Length;
        output.WriteByte((byte)'[');
        for (var index = 0; index < texts.Length; index++)
        {
            if (texts[index] is not { } text)
            {
                output.Truncate(start);
                return false;
            }

            output.WriteRaw(index == 0 ? [] : ","u8, text.Json);
        }

        output.WriteByte((byte)']');
        return true;
    }

    protected override bool WriteValue(EncodedText value, PlannedField field, ResultFrame frame)
    {
        frame.Output.WriteRaw(value.Json);
        return true;
    }
}

internal sealed class IntWriter(bool isNonNull) : ValueWriter<int>(isNonNull)
{
    internal override bool IsPlain => true;

    internal override bool TryWritePlain(ReadOnlySpan<byte> prefix, int value, JsonOutput output)
    {
        output.WriteRaw(prefix);
        output.WriteNumber(value);
        return true;
    }

    protected override bool WriteValue(int value, PlannedField field, ResultFrame frame)
    {
        frame.Output.WriteNumber(value);
        return true;
    }
}

/// <summary>Int from a wider C# number: what does not fit is an error of the field.</summary>
internal sealed class LongAsIntWriter(bool isNonNull) : ValueWriter<long>(isNonNull)
{
    protected override bool WriteValue(long value, PlannedField field, ResultFrame frame)
    {
        if (value is < int.MinValue or > int.MaxValue) return frame.Refuse(new InvalidOperationException($"Int cannot represent {value}."), field);
        frame.Output.WriteNumber(value);
        return true;
    }
}

internal sealed class DoubleWriter(bool isNonNull) : ValueWriter<double>(isNonNull)
{
    protected override bool WriteValue(double value, PlannedField field, ResultFrame frame)
    {
        if (!double.IsFinite(value)) return frame.Refuse(new InvalidOperationException($"Float cannot represent {value}."), field);
        frame.Output.WriteNumber(value);
        return true;
    }
}

internal sealed class DecimalWriter(bool isNonNull) : ValueWriter<decimal>(isNonNull)
{
    protected override bool WriteValue(decimal value, PlannedField field, ResultFrame frame)
    {
        frame.Output.WriteNumber(value);
        return true;
    }
}

internal sealed class BooleanWriter(bool isNonNull) : ValueWriter<bool>(isNonNull)
{
    internal override bool IsPlain => true;

    internal override bool TryWritePlain(ReadOnlySpan<byte> prefix, bool value, JsonOutput output)
    {
        output.WriteRaw(prefix, value ? "true"u8 : "false"u8);
        return true;
    }

    protected override bool WriteValue(bool value, PlannedField field, ResultFrame frame)
    {
        frame.Output.WriteBoolean(value);
        return true;
    }
}

/// <summary>ID from a whole number: a JSON string all the same.</summary>
internal sealed class LongAsIdWriter(bool isNonNull) : ValueWriter<long>(isNonNull)
{
    protected override bool WriteValue(long value, PlannedField field, ResultFrame frame)
    {
        frame.Output.WriteByte((byte)'"');
        frame.Output.WriteNumber(value);
        frame.Output.WriteByte((byte)'"');
        return true;
    }
}

internal sealed class ScalarWriter<T>(ScalarBinding<T> binding, bool isNonNull) : ValueWriter<T>(isNonNull) where T : notnull
{
    protected override bool WriteValue(T value, PlannedField field, ResultFrame frame)
    {
        try
        {
            binding.Write(value, frame.Output);
            return true;
        }
        catch (GraphQLException exception)
        {
            return frame.Refuse(exception, field);
        }
    }
}

/// <summary>Writes a value through the writer of another type that it converts to.</summary>
internal sealed class ConvertingWriter<T, TWritten>(ValueWriter<TWritten> writer, Func<T, TWritten> convert, bool isNonNull) : ValueWriter<T>(isNonNull)
{
    protected override bool WriteValue(T value, PlannedField field, ResultFrame frame) => writer.Write(convert(value), field, frame);
}

internal sealed class NullableWriter<T>(ValueWriter<T> writer, bool isNonNull) : ValueWriter<T?>(isNonNull) where T : struct
{
    internal override bool IsPlain => writer.IsPlain;

    internal override bool TryWritePlain(ReadOnlySpan<byte> prefix, T? value, JsonOutput output) =>
        value is { } given && writer.TryWritePlain(prefix, given, output);

    protected override bool WriteValue(T? value, PlannedField field, ResultFrame frame) =>
        writer.Write(value.GetValueOrDefault(), field, frame);

    protected override ValueTask<bool> WriteValueAsync(T? value, PlannedField field, ResultFrame frame) =>
        writer.WriteAsync(value.GetValueOrDefault(), field, frame);
}
