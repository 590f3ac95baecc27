using GraphQLEngine.Errors;

namespace GraphQLEngine.Language;

/// <summary>A <c>schema</c> definition or extension.</summary>
public sealed record SchemaDefinitionNode(
    StringValueNode? Description,
    IReadOnlyList<DirectiveNode> Directives,
    IReadOnlyList<OperationTypeDefinitionNode> OperationTypes,
    bool IsExtension,
    SourceLocation Location) : DefinitionNode(Location);

/// <summary>The root type of one kind of operation.</summary>
public sealed record OperationTypeDefinitionNode(OperationType Operation, NamedTypeNode Type, SourceLocation Location) : Node(Location);

/// <summary>A directive defined.</summary>
public sealed record DirectiveDefinitionNode(
    StringValueNode? Description,
    NameNode Name,
    IReadOnlyList<InputValueDefinitionNode> Arguments,
    bool IsRepeatable,
    IReadOnlyList<NameNode> Locations,
    SourceLocation Location) : DefinitionNode(Location);

/// <summary>A named type defined, or, when <see cref="IsExtension"/>, added to.</summary>
public abstract record TypeDefinitionNode(
    StringValueNode? Description,
    NameNode Name,
    IReadOnlyList<DirectiveNode> Directives,
    bool IsExtension,
    SourceLocation Location) : DefinitionNode(Location);

/// <summary>A scalar.</summary>
public sealed record ScalarTypeDefinitionNode(
    StringValueNode? Description, NameNode Name, IReadOnlyList<DirectiveNode> Directives, bool IsExtension, SourceLocation Location)
    : TypeDefinitionNode(Description, Name, Directives, IsExtension, Location);

/// <summary>An object type or an interface: what has fields and implements interfaces.</summary>
public abstract record CompositeTypeDefinitionNode(
    StringValueNode? Description,
    NameNode Name,
    IReadOnlyList<NamedTypeNode> Interfaces,
    IReadOnlyList<DirectiveNode> Directives,
    IReadOnlyList<FieldDefinitionNode> Fields,
    bool IsExtension,
    SourceLocation Location) : TypeDefinitionNode(Description, Name, Directives, IsExtension, Location);

/// <summary>An object type.</summary>
public sealed record ObjectTypeDefinitionNode(
    StringValueNode? Description, NameNode Name, IReadOnlyList<NamedTypeNode> Interfaces, IReadOnlyList<DirectiveNode> Directives,
    IReadOnlyList<FieldDefinitionNode> Fields, bool IsExtension, SourceLocation Location)
    : CompositeTypeDefinitionNode(Description, Name, Interfaces, Directives, Fields, IsExtension, Location);

/// <summary>An interface.</summary>
public sealed record InterfaceTypeDefinitionNode(
    StringValueNode? Description, NameNode Name, IReadOnlyList<NamedTypeNode> Interfaces, IReadOnlyList<DirectiveNode> Directives,
    IReadOnlyList<FieldDefinitionNode> Fields, bool IsExtension, SourceLocation Location)
    : CompositeTypeDefinitionNode(Description, Name, Interfaces, Directives, Fields, IsExtension, Location);

/// <summary>A union.</summary>
public sealed record UnionTypeDefinitionNode(
    StringValueNode? Description, NameNode Name, IReadOnlyList<DirectiveNode> Directives, IReadOnlyList<NamedTypeNode> Types,
    bool IsExtension, SourceLocation Location)
    : TypeDefinitionNode(Description, Name, Directives, IsExtension, Location);

/// <summary>An enum.</summary>
public sealed record EnumTypeDefinitionNode(
    StringValueNode? Description, NameNode Name, IReadOnlyList<DirectiveNode> Directives, IReadOnlyList<EnumValueDefinitionNode> Values,
    bool IsExtension, SourceLocation Location)
    : TypeDefinitionNode(Description, Name, Directives, IsExtension, Location);

/// <summary>An input object.</summary>
public sealed record InputObjectTypeDefinitionNode(
    StringValueNode? Description, NameNode Name, IReadOnlyList<DirectiveNode> Directives, IReadOnlyList<InputValueDefinitionNode> Fields,
    bool IsExtension, SourceLocation Location)
    : TypeDefinitionNode(Description, Name, Directives, IsExtension, Location);

/// <summary>A field of an object type or interface.</summary>
public sealed record FieldDefinitionNode(
    StringValueNode? Description, NameNode Name, IReadOnlyList<InputValueDefinitionNode> Arguments, TypeNode Type,
    IReadOnlyList<DirectiveNode> Directives, SourceLocation Location) : Node(Location);

/// <summary>An argument of a field or directive, or a field of an input object.</summary>
public sealed record InputValueDefinitionNode(
    StringValueNode? Description, NameNode Name, TypeNode Type, ValueNode? DefaultValue,
    IReadOnlyList<DirectiveNode> Directives, SourceLocation Location) : Node(Location);

/// <summary>A value of an enum.</summary>
public sealed record EnumValueDefinitionNode(
    StringValueNode? Description, NameNode Name, IReadOnlyList<DirectiveNode> Directives, SourceLocation Location) : Node(Location);
