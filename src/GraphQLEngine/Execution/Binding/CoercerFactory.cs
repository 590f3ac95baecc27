using GraphQLEngine.Execution.Values;
using GraphQLEngine.TypeSystem;

namespace GraphQLEngine.Execution.Binding;

/// <summary>Makes the coercers of a schema's input types; those of named types are made once.</summary>
internal sealed class CoercerFactory
{
    private readonly Dictionary<NamedType, InputCoercer> _named = [];

    internal CoercerFactory(Schema schema, Bindings bindings)
    {
        foreach (var type in schema.Types.Where(type => type.IsInput)) _named[type] = Create(type, bindings);
        foreach (var (type, coercer) in _named)
            if (coercer is InputObjectCoercer input) input.Complete(Inputs(((InputObjectType)type).Fields));
    }

    internal BoundInput[] Inputs(IEnumerable<InputValueDefinition> definitions) =>
        [.. definitions.Select(definition => new BoundInput(definition, Coercer(definition.Type)))];

    internal InputCoercer Coercer(GraphQLType type) => type switch
    {
        NonNullType nonNull => new NonNullCoercer(Coercer(nonNull.Inner), type.ToString() ?? ""),
        ListType list => new ListCoercer(Coercer(list.Item)),
        _ => _named[type.Named],
    };

    private static InputCoercer Create(NamedType type, Bindings bindings) => type switch
    {
        EnumType @enum when bindings.Enums.TryGetValue(type.Name, out var binding) => binding.Coercer(@enum),
        EnumType @enum => new EnumCoercer(@enum, null, typeof(string)),
        InputObjectType input when bindings.Inputs.TryGetValue(type.Name, out var binding) => new InputObjectCoercer(input, binding.Read, binding.ClrType),
        InputObjectType input => new InputObjectCoercer(input, null, typeof(InputObject)),
        _ => new ScalarCoercer(bindings.Scalars.GetValueOrDefault(type.Name) ?? new AnyScalar()),
    };
}
