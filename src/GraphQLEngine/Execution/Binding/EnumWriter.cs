using System.Text;
using GraphQLEngine.Execution.Output;
using GraphQLEngine.Execution.Plans;
using GraphQLEngine.TypeSystem;

namespace GraphQLEngine.Execution.Binding;

/// <summary>Writes C# values by the names they are bound to, encoded once.</summary>
internal sealed class EnumWriter<T>(EnumType type, IReadOnlyDictionary<T, string> names, bool isNonNull) : ValueWriter<T>(isNonNull) where T : notnull
{
    private readonly Dictionary<T, byte[]> _json = names.ToDictionary(pair =>
        pair.Key, pair => Encoding.UTF8.GetBytes($"\"{pair.Value}\""));

    internal override bool IsPlain => true;

    internal override bool TryWritePlain(ReadOnlySpan<byte> prefix, T value, JsonOutput output)
    {
        if (value is null || !_json.TryGetValue(value, out var json)) return false;
        output.WriteRaw(prefix, json);
        return true;
    }

    protected override bool WriteValue(T value, PlannedField field, ResultFrame frame)
    {
        if (!_json.TryGetValue(value, out var json)) return frame.Refuse(new InvalidOperationException($"{type.Name} has no value for {value}."), field);
        frame.Output.WriteRaw(json);
        return true;
    }
}
