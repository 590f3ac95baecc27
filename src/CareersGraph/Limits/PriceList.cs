using System.Collections.Concurrent;
using GraphQLEngine.Execution;
using GraphQLEngine.TypeSystem;

namespace CareersGraph.Limits;

/// <summary>The prices of a schema's fields, each worked out when it is first asked for.</summary>
/// <param name="schema">Gives the schema; asked once, at the first introspection.</param>
internal sealed class PriceList(Func<Schema> schema)
{
    private readonly ConcurrentDictionary<FieldDefinition, PricedField> _known = new(); // as many as the schema has fields
    private readonly Lazy<IntrospectionPrice> _introspection = new(() => new(schema()));

    public IntrospectionPrice Introspection => _introspection.Value;

    public PricedField Of(SelectedField field) => _known.TryGetValue(field.Definition, out var known)
        ? known
        : _known.GetOrAdd(field.Definition, new PricedField($"{field.ParentType}.{field.Name}", field.Definition));
}
