using GraphQLEngine.Language;
using GraphQLEngine.TypeSystem;

namespace GraphQLEngine.Validation.Rules;

/// <summary>Fragments stand on objects, interfaces and unions.</summary>
/// <remarks>Source: GraphQL specification, section 5.5.1.3.</remarks>
internal sealed class FragmentsOnCompositeTypesRule(ValidationContext context) : ValidationRule(context)
{
    internal override void Enter(Node node)
    {
        if (node is InlineFragmentNode { TypeCondition: { } condition } && IsLeaf(condition))
            Context.Report($"Fragment cannot condition on non composite type \"{condition.Name.Value}\".", condition);
        if (node is FragmentDefinitionNode fragment && IsLeaf(fragment.TypeCondition))
            Context.Report(
                $"Fragment \"{fragment.Name.Value}\" cannot condition on non composite type \"{fragment.TypeCondition.Name.Value}\".", fragment.TypeCondition);
    }

    private bool IsLeaf(NamedTypeNode condition) =>
        Context.Schema.FindType(condition.Name.Value) is { } type and not (FieldsType or UnionType);
}
