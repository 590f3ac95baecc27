using GraphQLEngine.Errors;

namespace GraphQLEngine.Language;

/// <summary>A value as written.</summary>
public abstract record ValueNode(SourceLocation Location) : Node(Location);

/// <summary>A variable used, or the name in its definition.</summary>
public sealed record VariableNode(NameNode Name, SourceLocation Location) : ValueNode(Location);

/// <summary>A whole number, its digits as written.</summary>
public sealed record IntValueNode(string Value, SourceLocation Location) : ValueNode(Location);

/// <summary>A number with a fraction or an exponent, as written.</summary>
public sealed record FloatValueNode(string Value, SourceLocation Location) : ValueNode(Location);

/// <summary>A text, escapes and block indentation already resolved.</summary>
public sealed record StringValueNode(string Value, bool IsBlock, SourceLocation Location) : ValueNode(Location);

/// <summary><c>true</c> or <c>false</c>.</summary>
public sealed record BooleanValueNode(bool Value, SourceLocation Location) : ValueNode(Location);

/// <summary><c>null</c>.</summary>
public sealed record NullValueNode(SourceLocation Location) : ValueNode(Location);

/// <summary>The name of an enum value.</summary>
public sealed record EnumValueNode(string Value, SourceLocation Location) : ValueNode(Location);

/// <summary>A list of values, perhaps empty.</summary>
public sealed record ListValueNode(IReadOnlyList<ValueNode> Values, SourceLocation Location) : ValueNode(Location);

/// <summary>An input object, its fields in the order written.</summary>
public sealed record ObjectValueNode(IReadOnlyList<ObjectFieldNode> Fields, SourceLocation Location) : ValueNode(Location);

/// <summary>One field of an input object.</summary>
public sealed record ObjectFieldNode(NameNode Name, ValueNode Value, SourceLocation Location) : Node(Location);
