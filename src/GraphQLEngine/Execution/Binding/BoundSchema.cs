using GraphQLEngine.Execution.Plans;
using GraphQLEngine.Execution.Values;
using GraphQLEngine.TypeSystem;

namespace GraphQLEngine.Execution.Binding;

/// <summary>A schema whose every field has its runner and every input type its coercer. Immutable.</summary>
internal sealed class BoundSchema
{
    private readonly Dictionary<string, FieldRunner>[] _runners; // by NamedType.Index
    private readonly Dictionary<string, FieldRunner> _metaRunners;

    internal BoundSchema(Schema schema, CoercerFactory coercers, Dictionary<string, FieldRunner>[] runners, Dictionary<string, FieldRunner> metaRunners)
    {
        Schema = schema;
        Coercers = coercers;
        _runners = runners;
        _metaRunners = metaRunners;
    }

    internal Schema Schema { get; }

    internal CoercerFactory Coercers { get; }

    /// <summary>What introspection has written of the schema's elements so far.</summary>
    internal SchemaFragments Fragments { get; } = new();

    /// <summary>The runner of a field; null when the type has no such field.</summary>
    internal FieldRunner? Find(ObjectType type, string field) => field switch
    {
        "__typename" => _runners[type.Index].GetValueOrDefault(field),
        "__schema" or "__type" when type == Schema.Query => _metaRunners.GetValueOrDefault(field),
        _ => _runners[type.Index].GetValueOrDefault(field),
    };
}
