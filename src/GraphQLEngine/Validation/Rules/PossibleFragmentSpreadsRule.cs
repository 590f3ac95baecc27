using GraphQLEngine.Language;
using GraphQLEngine.TypeSystem;

namespace GraphQLEngine.Validation.Rules;

/// <summary>A fragment can apply where it stands.</summary>
/// <remarks>Source: GraphQL specification, section 5.5.2.3.</remarks>
internal sealed class PossibleFragmentSpreadsRule(ValidationContext context) : ValidationRule(context)
{
    internal override void Enter(Node node)
    {
        if (node is InlineFragmentNode && Context.Types is { Type: NamedType type, Parent: { } parent } && !Overlap(type, parent))
            Context.Report($"Fragment cannot be spread here as objects of type \"{parent}\" can never be of type \"{type}\".", node);
        if (node is FragmentSpreadNode spread
            && Context.Fragments.TryGetValue(spread.Name.Value, out var fragment)
            && Context.Schema.FindType(fragment.TypeCondition.Name.Value) is { } condition
            && Context.Types.Parent is { } around && !Overlap(condition, around))
            Context.Report(
                $"Fragment \"{spread.Name.Value}\" cannot be spread here as objects of type \"{around}\" can never be of type \"{condition}\".", node);
    }

    private bool Overlap(NamedType left, NamedType right) =>
        left == right || left is not (FieldsType or UnionType) || Context.Schema.PossibleTypes(left).Intersect(Context.Schema.PossibleTypes(right)).Any();
}
