using GraphQLEngine.Execution.Values;
using GraphQLEngine.TypeSystem;

namespace GraphQLEngine.Execution.Binding;

/// <summary>The C# values of an enum and their names in the schema.</summary>
internal abstract class EnumBinding
{
    internal abstract Type ClrType { get; }

    internal abstract IEnumerable<string> Names { get; }

    internal abstract InputCoercer Coercer(EnumType type);

    internal abstract object Writer(EnumType type, bool isNonNull);
}

internal sealed class EnumBinding<T>(IReadOnlyDictionary<T, string> names) : EnumBinding where T : notnull
{
    internal override Type ClrType => typeof(T);

    internal override IEnumerable<string> Names => names.Values;

    internal override InputCoercer Coercer(EnumType type) =>
        new EnumCoercer(type, names.ToDictionary(pair => pair.Value, pair => (object)pair.Key, StringComparer.Ordinal), typeof(T));

    internal override object Writer(EnumType type, bool isNonNull) => new EnumWriter<T>(type, names, isNonNull);
}
