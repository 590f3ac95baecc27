using GraphQLEngine.Language;

namespace GraphQLEngine.TypeSystem;

/// <summary>An object type or an interface: a type that clients select fields of.</summary>
public abstract class FieldsType(CompositeTypeDefinitionNode definition) : NamedType(definition)
{
    private Dictionary<string, FieldDefinition> _fields = new(StringComparer.Ordinal);

    /// <summary>Its fields in the order defined.</summary>
    public IReadOnlyCollection<FieldDefinition> Fields => _fields.Values;

    /// <summary>The interfaces it says it implements, in the order written.</summary>
    public IReadOnlyList<InterfaceType> Interfaces { get; private set; } = [];

    /// <summary>The field of this name; null when there is none. <c>__typename</c> and its like are not among them.</summary>
    public FieldDefinition? FindField(string name) => _fields.GetValueOrDefault(name);

    internal void Complete(Dictionary<string, FieldDefinition> fields, IReadOnlyList<InterfaceType> interfaces)
    {
        _fields = fields;
        Interfaces = interfaces;
    }
}

/// <summary>An object type.</summary>
public sealed class ObjectType(ObjectTypeDefinitionNode definition) : FieldsType(definition);

/// <summary>An interface.</summary>
public sealed class InterfaceType(InterfaceTypeDefinitionNode definition) : FieldsType(definition);

/// <summary>A union.</summary>
public sealed class UnionType(UnionTypeDefinitionNode definition) : NamedType(definition)
{
    /// <summary>Its members in the order written.</summary>
    public IReadOnlyList<ObjectType> Members { get; internal set; } = [];
}

/// <summary>A field of an object type or interface.</summary>
public sealed class FieldDefinition(FieldDefinitionNode definition, GraphQLType type, IReadOnlyList<InputValueDefinition> arguments)
{
    /// <summary>The definition.</summary>
    public FieldDefinitionNode Definition { get; } = definition;

    /// <summary>The name, unique in its type.</summary>
    public string Name => Definition.Name.Value;

    /// <summary>What it is; null when the schema does not say.</summary>
    public string? Description => Definition.Description?.Value;

    /// <summary>What it gives.</summary>
    public GraphQLType Type { get; } = type;

    /// <summary>Its arguments in the order defined.</summary>
    public IReadOnlyList<InputValueDefinition> Arguments { get; } = arguments;

    /// <summary>Why it should no longer be used; null when it may be.</summary>
    public string? DeprecationReason { get; } = DirectiveArguments.DeprecationReason(definition.Directives);

    /// <summary>The argument of this name; null when there is none.</summary>
    public InputValueDefinition? FindArgument(string name)
    {
        foreach (var argument in Arguments)
            if (argument.Name == name) return argument;
        return null;
    }
}
