using System.Runtime.CompilerServices;
using GraphQLEngine.Language;
using GraphQLEngine.TypeSystem;

namespace GraphQLEngine.Validation.Merging;

/// <summary>A field as it stands in a selection: on which type, and what the schema knows of it.</summary>
internal sealed record MergeField(NamedType? Parent, FieldNode Node, FieldDefinition? Definition)
{
    private string? _call;

    /// <summary>Name and arguments as text, arguments and object fields sorted: equal for equal calls, and for no others.</summary>
    internal string Call => _call ??= Node.Arguments.Count == 0 ? Node.Name.Value : $"{Node.Name.Value}({Arguments(Node.Arguments)}){Twins}";

    /// <summary>Whether the other field has as many arguments, and each of these; of two with one name, the other's last counts.</summary>
    internal bool HasArgumentsOf(MergeField other) => Node.Arguments.Count == other.Node.Arguments.Count
        && Node.Arguments.All(argument => other.Node.Arguments.LastOrDefault(given => given.Name.Value == argument.Name.Value) is { } given
            && Text(given.Value) == Text(argument.Value));

    /// <summary>What sets a field that has one argument twice apart from all others: whether it is like them is not plain.</summary>
    private string Twins => Node.Arguments.DistinctBy(argument => argument.Name.Value).Count() == Node.Arguments.Count
        ? ""
        : $"#{RuntimeHelpers.GetHashCode(Node)}";

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
        ",", arguments.OrderBy(argument => argument.Name.Value, StringComparer.Ordinal).Select(argument => $"{argument.Name.Value}:{Text(argument.Value)}"));

    private static string Text(ValueNode value) => Printer.Print(Sort(value));

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
