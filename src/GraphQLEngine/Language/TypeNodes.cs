using GraphQLEngine.Errors;

namespace GraphQLEngine.Language;

/// <summary>A type referred to.</summary>
public abstract record TypeNode(SourceLocation Location) : Node(Location);

/// <summary>A type by its name.</summary>
public sealed record NamedTypeNode(NameNode Name, SourceLocation Location) : TypeNode(Location);

/// <summary>A list of a type.</summary>
public sealed record ListTypeNode(TypeNode Type, SourceLocation Location) : TypeNode(Location);

/// <summary>A type that is never null; what is inside is not itself non-null.</summary>
public sealed record NonNullTypeNode(TypeNode Type, SourceLocation Location) : TypeNode(Location);
