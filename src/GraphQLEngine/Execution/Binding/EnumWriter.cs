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
    private readonly Dictionary<T, byte[]> _json;
    private readonly byte[]?[] _byNumber; // by the number that C# gives a value, which needs no hashing; empty for other types

    internal EnumWriter(EnumType type, IReadOnlyDictionary<T, string> names, bool isNonNull)
        : base(isNonNull)
    {
        _type = type;
        _json = names.ToDictionary(pair => pair.Key, pair => Encoding.UTF8.GetBytes($"\"{pair.Value}\""));
        var numbered = HasNumbers ? _json.Where(pair => Number(pair.Key) is >= 0 and < MostNumbers).ToArray() : [];
        _byNumber = new byte[]?[numbered.Length == 0 ? 0 : numbered.Max(pair => Number(pair.Key)) + 1];
        foreach (var (value, json) in numbered) _byNumber[Number(value)] = json;
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
        if (Find(value) is not { } json) return frame.Refuse(new InvalidOperationException($"{_type.Name} has no value for {value}."), field);
        frame.Output.WriteRaw(json);
        return true;
    }

    private byte[]? Find(T value)
    {
        if (value is null) return null;
        if (HasNumbers && Number(value) is >= 0 and var number && number < _byNumber.Length && _byNumber[number] is { } json) return json;
        return _json.GetValueOrDefault(value);
    }

    private static int Number(T value) => Unsafe.As<T, int>(ref value); // only where HasNumbers says that it is one
}
