using GraphQLEngine.Language;

namespace GraphQLEngine.TypeSystem;

/// <summary>A scalar: a leaf whose meaning the schema does not describe further.</summary>
public sealed class ScalarType(ScalarTypeDefinitionNode definition) : NamedType(definition)
{
    /// <summary>Address of its specification, from <c>@specifiedBy</c>; null when there is none.</summary>
    public string? SpecifiedByUrl { get; } =
        (DirectiveArguments.Find(definition.Directives, "specifiedBy", "url") as StringValueNode)?.Value;

    /// <summary>Why a literal is none of this scalar's, in words for the client; null when it is. A scalar nobody bound takes any.</summary>
    internal Func<ValueNode, string?> LiteralProblem { get; set; } = BuiltInLiterals.Check(definition.Name.Value);
}

/// <summary>An enum: a leaf with a closed list of names.</summary>
public sealed class EnumType(EnumTypeDefinitionNode definition) : NamedType(definition)
{
    private readonly Dictionary<string, EnumValueDefinition> _byName = ByName.Index(
        definition.Values.Select(value => new EnumValueDefinition(value)), value => value.Name);

    /// <summary>Its values in the order defined.</summary>
    public IReadOnlyCollection<EnumValueDefinition> Values => _byName.Values;

    /// <summary>The value of this name; null when there is none.</summary>
    public EnumValueDefinition? FindValue(string name) => _byName.GetValueOrDefault(name);
}

/// <summary>One value of an enum.</summary>
public sealed class EnumValueDefinition(EnumValueDefinitionNode definition)
{
    /// <summary>The definition.</summary>
    public EnumValueDefinitionNode Definition { get; } = definition;

    /// <summary>The name, unique in its enum.</summary>
    public string Name => Definition.Name.Value;

    /// <summary>What it means; null when the schema does not say.</summary>
    public string? Description => Definition.Description?.Value;

    /// <summary>Why it should no longer be used; null when it may be.</summary>
    public string? DeprecationReason { get; } = DirectiveArguments.DeprecationReason(definition.Directives);
}
