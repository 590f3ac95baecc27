using GraphQLEngine.Errors;

namespace GraphQLEngine.Language;

/// <summary>A piece of a document, and where it starts.</summary>
/// <remarks>Source: GraphQL specification, section 2 and appendix C. Compare nodes by reference: their equality as records is deep.</remarks>
public abstract record Node(SourceLocation Location);

/// <summary>A name as written.</summary>
public sealed record NameNode(string Value, SourceLocation Location) : Node(Location);

/// <summary>A whole document: at least one definition.</summary>
public sealed record DocumentNode(IReadOnlyList<DefinitionNode> Definitions, SourceLocation Location) : Node(Location);

/// <summary>Anything that stands at the top of a document.</summary>
public abstract record DefinitionNode(SourceLocation Location) : Node(Location);

/// <summary>A directive applied to something.</summary>
public sealed record DirectiveNode(NameNode Name, IReadOnlyList<ArgumentNode> Arguments, SourceLocation Location) : Node(Location);

/// <summary>An argument given to a field or a directive.</summary>
public sealed record ArgumentNode(NameNode Name, ValueNode Value, SourceLocation Location) : Node(Location);
