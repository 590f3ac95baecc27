using GraphQLEngine.Language;

namespace GraphQLEngine.TypeSystem;

/// <summary>An input object.</summary>
public sealed class InputObjectType(InputObjectTypeDefinitionNode definition) : NamedType(definition)
{
    private Dictionary<string, InputValueDefinition> _fields = new(StringComparer.Ordinal);

    /// <summary>Its fields in the order defined.</summary>
    public IReadOnlyCollection<InputValueDefinition> Fields => _fields.Values;

    /// <summary>Whether exactly one field must be given, from <c>@oneOf</c>.</summary>
    public bool IsOneOf { get; } = DirectiveArguments.FindDirective(definition.Directives, "oneOf") is not null;

    /// <summary>The field of this name; null when there is none.</summary>
    public InputValueDefinition? FindField(string name) => _fields.GetValueOrDefault(name);

    internal void Complete(Dictionary<string, InputValueDefinition> fields) => _fields = fields;
}

/// <summary>An argument of a field or directive, or a field of an input object.</summary>
public sealed class InputValueDefinition(InputValueDefinitionNode definition, GraphQLType type)
{
    /// <summary>The definition.</summary>
    public InputValueDefinitionNode Definition { get; } = definition;

    /// <summary>The name, unique where it stands.</summary>
    public string Name => Definition.Name.Value;

    /// <summary>What it is; null when the schema does not say.</summary>
    public string? Description => Definition.Description?.Value;

    /// <summary>What may be given.</summary>
    public GraphQLType Type { get; } = type;

    /// <summary>What stands when nothing is given; null when there is none (a written <c>null</c> is a <see cref="NullValueNode"/>).</summary>
    public ValueNode? DefaultValue => Definition.DefaultValue;

    /// <summary>Whether something must be given: non-null and without a default.</summary>
    public bool IsRequired => Type is NonNullType && DefaultValue is null;

    /// <summary>Why it should no longer be used; null when it may be.</summary>
    public string? DeprecationReason { get; } = DirectiveArguments.DeprecationReason(definition.Directives);
}

/// <summary>A directive that documents may use.</summary>
public sealed class DirectiveDefinition(DirectiveDefinitionNode definition, IReadOnlyList<InputValueDefinition> arguments)
{
    /// <summary>The definition.</summary>
    public DirectiveDefinitionNode Definition { get; } = definition;

    /// <summary>The name without its <c>@</c>, unique in the schema.</summary>
    public string Name => Definition.Name.Value;

    /// <summary>What it does; null when the schema does not say.</summary>
    public string? Description => Definition.Description?.Value;

    /// <summary>Its arguments in the order defined.</summary>
    public IReadOnlyList<InputValueDefinition> Arguments { get; } = arguments;

    /// <summary>Whether it may stand more than once at one place.</summary>
    public bool IsRepeatable => Definition.IsRepeatable;

    /// <summary>Where it may stand, by the names of the specification, in the order written.</summary>
    public IReadOnlyList<string> Locations { get; } = [.. definition.Locations.Select(location => location.Value)];
}
