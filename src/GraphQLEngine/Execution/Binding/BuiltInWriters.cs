using System.Globalization;
using GraphQLEngine.Execution.Output;

namespace GraphQLEngine.Execution.Binding;

/// <summary>Which C# types serve the five built-in scalars.</summary>
internal static class BuiltInWriters
{
    /// <summary>The writer; null when values of the type have no place in the scalar.</summary>
    internal static object? Find(Type clr, string scalar, bool isNonNull) => scalar switch
    {
        "String" or "ID" when clr == typeof(string) => new StringWriter(isNonNull),
        "String" or "ID" when clr == typeof(EncodedText) => new EncodedTextWriter(isNonNull),
        "ID" when clr == typeof(long) => new LongAsIdWriter(isNonNull),
        "ID" when clr == typeof(int) => new ConvertingWriter<int, long>(new LongAsIdWriter(isNonNull), value => value, isNonNull),
        "ID" when clr == typeof(Guid) => new ConvertingWriter<Guid, string>(
            new StringWriter(isNonNull), value => value.ToString("D", CultureInfo.InvariantCulture), isNonNull),
        "Int" when clr == typeof(int) => new IntWriter(isNonNull),
        "Int" when clr == typeof(short) => new ConvertingWriter<short, int>(new IntWriter(isNonNull), value => value, isNonNull),
        "Int" when clr == typeof(byte) => new ConvertingWriter<byte, int>(new IntWriter(isNonNull), value => value, isNonNull),
        "Int" when clr == typeof(long) => new LongAsIntWriter(isNonNull),
        "Float" when clr == typeof(double) => new DoubleWriter(isNonNull),
        "Float" when clr == typeof(decimal) => new DecimalWriter(isNonNull),
        "Float" when clr == typeof(float) => new ConvertingWriter<float, double>(new DoubleWriter(isNonNull), value => value, isNonNull),
        "Float" when clr == typeof(int) => new ConvertingWriter<int, double>(new DoubleWriter(isNonNull), value => value, isNonNull),
        "Boolean" when clr == typeof(bool) => new BooleanWriter(isNonNull),
        _ => null,
    };
}
