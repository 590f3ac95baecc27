using GraphQLEngine.Language;
using GraphQLEngine.TypeSystem;

namespace GraphQLEngine.Validation.Merging;

/// <summary>A field as it stands in a selection: on which type, and what the schema knows of it.</summary>
internal sealed record MergeField(NamedType? Parent, FieldNode Node, FieldDefinition? Definition)
{
    private string? _call;

    /// <summary>Name and arguments as text, arguments and object fields sorted: equal for equal calls.</summary>
    internal string Call => _call ??= Node.Arguments.Count == 0 ? Node.Name.Value : $"{Node.Name.Value}({Arguments(Node.Arguments)})";

    internal static MergeField Of(NamedType? parent, FieldNode node) =>
        new(parent, node, (parent as FieldsType)?.FindField(node.Name.Value));

    /// <summary>Whether values of these types could not both stand under one name.</summary>
    internal static bool Conflict(GraphQLType left, GraphQLType right) => (left, right) switch
    {
        (ListType one, ListType two) => Conflict(one.Item, two.Item),
        (ListType, _) or (_, ListType) => true,
        (NonNullType one, NonNullType two) => Conflict(one.Inner, two.Inner),
        (NonNullType, _) or (_, NonNullType) => true,
        _ => (left is ScalarType or EnumType || right is ScalarType or EnumType) && left != right,
    };

    private static string Arguments(IReadOnlyList<ArgumentNode> arguments) => string.Join(
        ",", arguments.OrderBy(argument => argument.Name.Value, StringComparer.Ordinal).Select(argument => $"{argument.Name.Value}:{Printer.Print(Sort(argument.Value))}"));

    private static ValueNode Sort(ValueNode value) => value switch
    {
        ObjectValueNode input => input with
        {
            Fields = [.. input.Fields.OrderBy(field => field.Name.Value, StringComparer.Ordinal).Select(field => field with { Value = Sort(field.Value) })],
        },
        ListValueNode list => list with { Values = [.. list.Values.Select(Sort)] },
        _ => value,
    };
}
