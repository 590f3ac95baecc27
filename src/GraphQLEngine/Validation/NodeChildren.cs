using GraphQLEngine.Language;

namespace GraphQLEngine.Validation;

/// <summary>The nodes right below a node, in the order that rules see them.</summary>
internal static class NodeChildren
{
    internal static IEnumerable<Node> Of(Node node) => node switch
    {
        DocumentNode document => document.Definitions,
        OperationDefinitionNode operation => [.. operation.Variables, .. operation.Directives, operation.SelectionSet],
        VariableDefinitionNode variable => Present([variable.Variable, variable.Type, variable.DefaultValue, .. variable.Directives]),
        FragmentDefinitionNode fragment => [fragment.TypeCondition, .. fragment.Directives, fragment.SelectionSet],
        SelectionSetNode set => set.Selections,
        FieldNode field => Present([.. field.Arguments, .. field.Directives, field.SelectionSet]),
        FragmentSpreadNode spread => spread.Directives,
        InlineFragmentNode inline => Present([inline.TypeCondition, .. inline.Directives, inline.SelectionSet]),
        ArgumentNode argument => [argument.Value],
        DirectiveNode directive => directive.Arguments,
        ListValueNode list => list.Values,
        ObjectValueNode input => input.Fields,
        ObjectFieldNode field => [field.Value],
        ListTypeNode list => [list.Type],
        NonNullTypeNode nonNull => [nonNull.Type],
        _ => OfTypeSystem(node),
    };

    private static IEnumerable<Node> OfTypeSystem(Node node) => node switch
    {
        SchemaDefinitionNode schema => [.. schema.Directives, .. schema.OperationTypes],
        OperationTypeDefinitionNode operation => [operation.Type],
        ScalarTypeDefinitionNode scalar => scalar.Directives,
        CompositeTypeDefinitionNode type => [.. type.Interfaces, .. type.Directives, .. type.Fields],
        UnionTypeDefinitionNode union => [.. union.Directives, .. union.Types],
        EnumTypeDefinitionNode type => [.. type.Directives, .. type.Values],
        EnumValueDefinitionNode value => value.Directives,
        InputObjectTypeDefinitionNode input => [.. input.Directives, .. input.Fields],
        FieldDefinitionNode field => [.. field.Arguments, field.Type, .. field.Directives],
        InputValueDefinitionNode value => Present([value.Type, value.DefaultValue, .. value.Directives]),
        DirectiveDefinitionNode directive => directive.Arguments,
        _ => [],
    };

    private static IEnumerable<Node> Present(IEnumerable<Node?> nodes) => nodes.OfType<Node>();
}
