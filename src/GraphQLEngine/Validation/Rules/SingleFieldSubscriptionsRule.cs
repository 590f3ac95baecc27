using GraphQLEngine.Language;
using GraphQLEngine.TypeSystem;

namespace GraphQLEngine.Validation.Rules;

/// <summary>A subscription selects one field, not of introspection, and without conditions.</summary>
/// <remarks>Source: GraphQL specification, section 5.2.4.1.</remarks>
internal sealed class SingleFieldSubscriptionsRule(ValidationContext context) : ValidationRule(context)
{
    private readonly List<DirectiveNode> _conditions = []; // which field a subscription selects may not hang on its variables

    internal override void Enter(Node node)
    {
        if (node is not OperationDefinitionNode { Operation: OperationType.Subscription } operation || Context.Schema.Subscription is not { } root) return;
        var fields = new OrderedDictionary<string, List<FieldNode>>(StringComparer.Ordinal);
        _conditions.Clear();
        Collect(operation.SelectionSet, root, fields, new(StringComparer.Ordinal));
        var name = operation.Name is null ? "Anonymous Subscription" : $"Subscription \"{operation.Name.Value}\"";
        if (_conditions.Count > 0) Context.Report($"{name} must not use \"@skip\" or \"@include\" on its top level field.", _conditions);
        if (fields.Count > 1)
            Context.Report($"{name} must select only one top level field.", fields.Skip(1).SelectMany(group => group.Value));
        foreach (var (_, nodes) in fields)
            if (nodes[0].Name.Value.StartsWith("__", StringComparison.Ordinal)) Context.Report($"{name} must not select an introspection top level field.", nodes);
    }

    private void Collect(SelectionSetNode set, ObjectType type, OrderedDictionary<string, List<FieldNode>> fields, HashSet<string> visited)
    {
        foreach (var selection in set.Selections)
        {
            _conditions.AddRange(selection.Directives.Where(directive => directive.Name.Value is "skip" or "include"));
            if (IsExcluded(selection)) continue;
            switch (selection)
            {
                case FieldNode field:
                    if (!fields.TryGetValue(field.ResponseName, out var nodes)) fields[field.ResponseName] = nodes = [];
                    nodes.Add(field);
                    break;
                case InlineFragmentNode inline when inline.TypeCondition is null || Applies(inline.TypeCondition, type):
                    Collect(inline.SelectionSet, type, fields, visited);
                    break;
                case FragmentSpreadNode spread when visited.Add(spread.Name.Value):
                    if (Context.Fragments.TryGetValue(spread.Name.Value, out var fragment) && Applies(fragment.TypeCondition, type))
                        Collect(fragment.SelectionSet, type, fields, visited);
                    break;
            }
        }
    }

    private static bool IsExcluded(SelectionNode selection) =>
        DirectiveArguments.Find(selection.Directives, "skip", "if") is BooleanValueNode { Value: true }
        || DirectiveArguments.Find(selection.Directives, "include", "if") is BooleanValueNode { Value: false };

    private bool Applies(NamedTypeNode condition, ObjectType type) =>
        Context.Schema.FindType(condition.Name.Value) is { } named && Context.Schema.PossibleTypes(named).Contains(type);
}
