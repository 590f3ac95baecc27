using System.Runtime.CompilerServices;
using System.Text;
using GraphQLEngine.Execution.Output;
using GraphQLEngine.Execution.Plans;
using GraphQLEngine.TypeSystem;

namespace GraphQLEngine.Execution.Binding;

/// <summary>Writes C# values by the names they are bound to, encoded once.</summary>
internal sealed class EnumWriter<T> : ValueWriter<T> where T : notnull
{
    private const int MostNumbers = 256;

    private static readonly bool HasNumbers = typeof(T).IsEnum && Enum.GetUnderlyingType(typeof(T)) == typeof(int);

    private readonly EnumType _type;
    private readonly byte[]?[] _byNumber = []; // by the number that C# gives a value, which needs no hashing; empty for other types
    private readonly Dictionary<object, byte[]> _others = []; // values whose number is none, or too large for a place of its own

    internal EnumWriter(EnumType type, IReadOnlyList<object> values, IReadOnlyList<string> names, bool isNonNull)
        : base(isNonNull)
    {
        _type = type;
        if (HasNumbers) _byNumber = new byte[MostNumbers][];
        for (var index = 0; index < values.Count; index++)
        {
            var json = Encoding.UTF8.GetBytes($"\"{names[index]}\"");
            if (HasNumbers && Number((T)values[index]) is >= 0 and < MostNumbers and var number) _byNumber[number] = json;
            else _others[values[index]] = json;
        }
    }

    internal override bool IsPlain => true;

    internal override bool TryWritePlain(ReadOnlySpan<byte> prefix, T value, JsonOutput output)
    {
        if (Find(value) is not { } json) return false;
        output.WriteRaw(prefix, json);
        return true;
    }

    protected override bool WriteValue(T value, PlannedField field, ResultFrame frame)
    {
        if (Find(value) is not { } json)
            return frame.Refuse(new InvalidOperationException($"{_type.Name} has no value for {value}."), field);
        frame.Output.WriteRaw(json);
        return true;
    }

    private byte[]? Find(T value)
    {
        if (HasNumbers && Number(value) is >= 0 and < MostNumbers and var number) return _byNumber[number];
        return value is null ? null : _others.GetValueOrDefault(value);
    }

    private static int Number(T value) => Unsafe.As<T, int>(ref value); // only where HasNumbers says that it is one
}
