using GraphQLEngine.Language;

namespace GraphQLEngine.TypeSystem;

/// <summary>A type of a schema: a named one, or a list or non-null of another.</summary>
/// <remarks>Source: GraphQL specification, section 3.4. Named types are compared by reference, wrappers by <see cref="IsSameAs"/>.</remarks>
public abstract class GraphQLType
{
    /// <summary>The named type inside all lists and non-nulls.</summary>
    public abstract NamedType Named { get; }

    /// <summary>The type without its outermost non-null, if it has one.</summary>
    public GraphQLType Nullable => this is NonNullType nonNull ? nonNull.Inner : this;

    /// <summary>Whether values of the type may be sent by clients: scalars, enums and input objects.</summary>
    public bool IsInput => Named is ScalarType or EnumType or InputObjectType;

    /// <summary>Whether fields may have the type: all but input objects.</summary>
    public bool IsOutput => Named is not InputObjectType;

    /// <summary>Whether it is the same type, wrappers and all.</summary>
    public bool IsSameAs(GraphQLType other) => (this, other) switch
    {
        (NonNullType left, NonNullType right) => left.Inner.IsSameAs(right.Inner),
        (ListType left, ListType right) => left.Item.IsSameAs(right.Item),
        _ => ReferenceEquals(this, other),
    };
}

/// <summary>A list of a type.</summary>
public sealed class ListType(GraphQLType item) : GraphQLType
{
    /// <summary>What the list holds.</summary>
    public GraphQLType Item { get; } = item;

    /// <inheritdoc/>
    public override NamedType Named => Item.Named;

    /// <inheritdoc/>
    public override string ToString() => $"[{Item}]";
}

/// <summary>A type that is never null.</summary>
public sealed class NonNullType(GraphQLType inner) : GraphQLType
{
    /// <summary>What it is when it is not null; never itself a non-null.</summary>
    public GraphQLType Inner { get; } = inner;

    /// <inheritdoc/>
    public override NamedType Named => Inner.Named;

    /// <inheritdoc/>
    public override string ToString() => $"{Inner}!";
}

/// <summary>A type with a name of its own.</summary>
public abstract class NamedType(TypeDefinitionNode definition) : GraphQLType
{
    /// <summary>The definition, all its extensions merged in.</summary>
    public TypeDefinitionNode Definition { get; } = definition;

    /// <summary>The name, unique in the schema.</summary>
    public string Name => Definition.Name.Value;

    /// <summary>What it is, in Markdown; null when the schema does not say.</summary>
    public string? Description => Definition.Description?.Value;

    /// <summary>Its number among the schema's types, from 0 in the order defined.</summary>
    internal int Index { get; set; }

    /// <inheritdoc/>
    public override NamedType Named => this;

    /// <inheritdoc/>
    public override string ToString() => Name;
}
