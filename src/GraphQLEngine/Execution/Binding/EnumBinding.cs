using GraphQLEngine.Execution.Values;
using GraphQLEngine.TypeSystem;

namespace GraphQLEngine.Execution.Binding;

/// <summary>The C# values of an enum and their names in the schema.</summary>
/// <remarks>Values are boxed, which costs once what code for each C# type would cost at every start: time to compile it.</remarks>
/// <param name="clrType">The C# type.</param>
/// <param name="values">Its values, none twice.</param>
/// <param name="names">The name of each.</param>
/// <param name="createWriter">Makes the writer of the C# type.</param>
internal sealed class EnumBinding(Type clrType, object[] values, string[] names, Func<EnumType, EnumBinding, bool, object> createWriter)
{
    internal Type ClrType => clrType;

    internal IReadOnlyList<object> Values => values;

    internal IReadOnlyList<string> Names => names;

    internal InputCoercer Coercer(EnumType type)
    {
        var byName = new Dictionary<string, object>(StringComparer.Ordinal);
        for (var index = 0; index < values.Length; index++) byName.Add(names[index], values[index]);
        return new EnumCoercer(type, byName, clrType);
    }

    internal object Writer(EnumType type, bool isNonNull) => createWriter(type, this, isNonNull);
}
