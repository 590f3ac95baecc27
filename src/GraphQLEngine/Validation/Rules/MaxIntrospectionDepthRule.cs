using GraphQLEngine.Language;
using GraphQLEngine.TypeSystem;

namespace GraphQLEngine.Validation.Rules;

/// <summary>Introspection does not go round in lists three deep, which could make an answer of any size.</summary>
/// <remarks>Source: GraphQL specification, section 4.2; the limit is the reference implementation's.</remarks>
internal sealed class MaxIntrospectionDepthRule(ValidationContext context) : ValidationRule(context)
{
    private const int MaximumListDepth = 3;

    private readonly HashSet<(string Fragment, int Depth)> _harmless = [];
    private Node? _skipped;

    internal override void Enter(Node node)
    {
        if (_skipped is not null || node is not FieldNode { Name.Value: "__schema" or "__type" } || !IsTooDeep(node, 0, new(StringComparer.Ordinal))) return;
        Context.Report("Maximum introspection depth exceeded", node);
        _skipped = node;
    }

    internal override void Leave(Node node)
    {
        if (ReferenceEquals(_skipped, node)) _skipped = null;
    }

    private bool IsTooDeep(Node node, int depth, HashSet<string> open)
    {
        if (node is FragmentSpreadNode { Name.Value: var name })
        {
            if (_harmless.Contains((name, depth)) || !Context.Fragments.TryGetValue(name, out var fragment) || !open.Add(name)) return false;
            var tooDeep = fragment.SelectionSet.Selections.Any(selection => IsTooDeep(selection, depth, open));
            open.Remove(name);
            if (!tooDeep) _harmless.Add((name, depth));
            return tooDeep;
        }

        if (node is FieldNode { Name.Value: "fields" or "interfaces" or "possibleTypes" or "inputFields" } && ++depth >= MaximumListDepth) return true;
        var set = node is FieldNode field ? field.SelectionSet : (node as InlineFragmentNode)?.SelectionSet;
        return set?.Selections.Any(selection => IsTooDeep(selection, depth, open)) == true;
    }
}
