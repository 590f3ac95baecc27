using GraphQLEngine.Errors;

namespace GraphQLEngine.Language;

/// <summary>What kind of operation a client asks for.</summary>
public enum OperationType
{
    /// <summary>Reads.</summary>
    Query,

    /// <summary>Changes something, then reads.</summary>
    Mutation,

    /// <summary>Reads again and again.</summary>
    Subscription,
}

/// <summary>A query, mutation or subscription.</summary>
public sealed record OperationDefinitionNode(
    StringValueNode? Description, // null: none was written
    OperationType Operation,
    NameNode? Name, // null: anonymous
    IReadOnlyList<VariableDefinitionNode> Variables,
    IReadOnlyList<DirectiveNode> Directives,
    SelectionSetNode SelectionSet,
    SourceLocation Location) : DefinitionNode(Location);

/// <summary>A variable of an operation.</summary>
public sealed record VariableDefinitionNode(
    StringValueNode? Description,
    VariableNode Variable,
    TypeNode Type,
    ValueNode? DefaultValue, // null: none
    IReadOnlyList<DirectiveNode> Directives,
    SourceLocation Location) : Node(Location);

/// <summary>A named fragment.</summary>
public sealed record FragmentDefinitionNode(
    StringValueNode? Description,
    NameNode Name,
    NamedTypeNode TypeCondition,
    IReadOnlyList<DirectiveNode> Directives,
    SelectionSetNode SelectionSet,
    SourceLocation Location) : DefinitionNode(Location);

/// <summary>What stands between a pair of braces: at least one selection.</summary>
public sealed record SelectionSetNode(IReadOnlyList<SelectionNode> Selections, SourceLocation Location) : Node(Location);

/// <summary>A field, a spread or an inline fragment.</summary>
public abstract record SelectionNode(IReadOnlyList<DirectiveNode> Directives, SourceLocation Location) : Node(Location);

/// <summary>A field asked for.</summary>
public sealed record FieldNode(
    NameNode? Alias, // null: the field's own name is its response name
    NameNode Name,
    IReadOnlyList<ArgumentNode> Arguments,
    IReadOnlyList<DirectiveNode> Directives,
    SelectionSetNode? SelectionSet, // null: a leaf
    SourceLocation Location) : SelectionNode(Directives, Location)
{
    /// <summary>The name under which the response carries the field.</summary>
    public string ResponseName => Alias?.Value ?? Name.Value;
}

/// <summary>A named fragment used.</summary>
public sealed record FragmentSpreadNode(NameNode Name, IReadOnlyList<DirectiveNode> Directives, SourceLocation Location)
    : SelectionNode(Directives, Location);

/// <summary>A fragment written where it is used.</summary>
public sealed record InlineFragmentNode(
    NamedTypeNode? TypeCondition, // null: the enclosing type
    IReadOnlyList<DirectiveNode> Directives,
    SelectionSetNode SelectionSet,
    SourceLocation Location) : SelectionNode(Directives, Location);
