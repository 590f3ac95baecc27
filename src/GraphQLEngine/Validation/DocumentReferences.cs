using GraphQLEngine.Language;
using GraphQLEngine.TypeSystem;

namespace GraphQLEngine.Validation;

/// <summary>A variable used, and what is expected where it stands.</summary>
/// <param name="Node">The variable.</param>
/// <param name="Type">The type expected; null when unknown.</param>
/// <param name="DefaultValue">The default of the argument or field; null when it has none.</param>
/// <param name="OneOf">The <c>@oneOf</c> type that it is a field of; null otherwise.</param>
internal sealed record VariableUsage(VariableNode Node, GraphQLType? Type, ValueNode? DefaultValue, InputObjectType? OneOf);

/// <summary>Which fragments and variables each definition uses, worked out when first asked for and then kept.</summary>
internal sealed class DocumentReferences(ValidationContext context)
{
    private readonly Dictionary<Node, IReadOnlyList<FragmentSpreadNode>> _spreads = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Node, IReadOnlyList<VariableUsage>> _usages = new(ReferenceEqualityComparer.Instance);

    /// <summary>Every spread inside the selection set, in no particular order.</summary>
    internal IReadOnlyList<FragmentSpreadNode> Spreads(SelectionSetNode set)
    {
        if (_spreads.TryGetValue(set, out var known)) return known;
        var spreads = new List<FragmentSpreadNode>();
        var waiting = new Stack<SelectionSetNode>([set]);
        while (waiting.TryPop(out var current))
        {
            foreach (var selection in current.Selections)
            {
                if (selection is FragmentSpreadNode spread) spreads.Add(spread);
                else if ((selection as FieldNode)?.SelectionSet is { } nested) waiting.Push(nested);
                else if (selection is InlineFragmentNode inline) waiting.Push(inline.SelectionSet);
            }
        }

        return _spreads[set] = spreads;
    }

    /// <summary>The fragments that the operation uses, at any remove, each once.</summary>
    internal List<FragmentDefinitionNode> Fragments(OperationDefinitionNode operation)
    {
        var fragments = new List<FragmentDefinitionNode>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Stack<SelectionSetNode>([operation.SelectionSet]);
        while (waiting.TryPop(out var set))
        {
            foreach (var spread in Spreads(set))
            {
                if (!seen.Add(spread.Name.Value) || !context.Fragments.TryGetValue(spread.Name.Value, out var fragment)) continue;
                fragments.Add(fragment);
                waiting.Push(fragment.SelectionSet);
            }
        }

        return fragments;
    }

    /// <summary>The variables that the operation uses, those of its fragments after its own.</summary>
    internal IEnumerable<VariableUsage> Variables(OperationDefinitionNode operation) =>
        Usages(operation).Concat(Fragments(operation).SelectMany(Usages));

    private IReadOnlyList<VariableUsage> Usages(Node definition)
    {
        if (_usages.TryGetValue(definition, out var known)) return known;
        var usages = new List<VariableUsage>();
        Collect(definition, new(context.Schema), usages);
        return _usages[definition] = usages;
    }

    private static void Collect(Node node, TypeTracker types, List<VariableUsage> usages)
    {
        if (node is VariableDefinitionNode) return;
        types.Enter(node);
        if (node is VariableNode variable)
            usages.Add(new(variable, types.Input, types.DefaultValue, types.ParentInput?.Nullable is InputObjectType { IsOneOf: true } input ? input : null));
        foreach (var child in NodeChildren.Of(node)) Collect(child, types, usages);
        types.Leave(node);
    }
}
