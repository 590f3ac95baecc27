using System.Runtime.CompilerServices;
using System.Text;
using GraphQLEngine.Errors;
using GraphQLEngine.Execution.Binding;
using GraphQLEngine.Execution.Values;
using GraphQLEngine.Language;
using GraphQLEngine.TypeSystem;

namespace GraphQLEngine.Execution.Plans;

/// <summary>Turns an operation into the fields to run: fragments unfolded, fields merged, conditions decided.</summary>
/// <remarks>Source: GraphQL specification, sections 6.3.2 CollectFields() and 6.4.3 MergeSelectionSets().</remarks>
internal sealed class PlanCompiler(BoundSchema schema, IReadOnlyDictionary<string, FragmentDefinitionNode> fragments, VariableValues conditions)
{
    /// <summary>Most fields in a plan, every possible type of an interface counted; a backstop behind the limits on documents.</summary>
    internal const int MaximumFields = 100_000;

    private int _slots;
    private int _fields;
    private int _elementsAround; // elements of the schema that the selection being planned is inside of, itself included

    /// <summary>Compiles the operation.</summary>
    /// <exception cref="GraphQLException">The plan has too many fields.</exception>
    internal OperationPlan Compile(OperationDefinitionNode operation, ObjectType root)
    {
        var selection = Select(root, [operation.SelectionSet]);
        return new(selection, _slots, operation.Operation == OperationType.Mutation);
    }

    private SelectionPlan Select(ObjectType type, IEnumerable<SelectionSetNode> sets)
    {
        if (IsElement(type)) _elementsAround++;
        var merged = new OrderedDictionary<string, List<FieldNode>>(StringComparer.Ordinal);
        var visited = new HashSet<string>(StringComparer.Ordinal);
        try
        {
            foreach (var set in sets) Collect(type, set, merged, visited);
        }
        catch (GraphQLException exception)
        {
            if (IsElement(type)) _elementsAround--;
            return new([], failure: exception.Error); // the objects it is selected of fail, not the request
        }

        var planned = new List<PlannedField>(merged.Count);
        foreach (var (responseName, nodes) in merged)
            if (schema.Find(type, nodes[0].Name.Value) is { } runner) planned.Add(Plan(responseName, planned.Count == 0, runner, nodes));
        var plan = new SelectionPlan([.. planned], Fragments(type, planned));
        if (IsElement(type)) _elementsAround--;
        return plan;
    }

    /// <summary>The fragments of an element of the schema, when all that is selected of it is the same in every request.</summary>
    /// <remarks>Elements inside others are part of those, so they need none; <c>__Schema</c> itself is always put together anew.</remarks>
    private SelectionFragments? Fragments(ObjectType type, List<PlannedField> fields)
    {
        if (_elementsAround > 1 || !IsElement(type)) return null;
        var selection = new StringBuilder(type.Name);
        return SelectionText.TryWrite(fields, selection) ? schema.Fragments.For(selection.ToString()) : null;
    }

    private static bool IsElement(ObjectType type) => type.Name.StartsWith("__", StringComparison.Ordinal) && type.Name != "__Schema";

    private void Collect(ObjectType type, SelectionSetNode set, OrderedDictionary<string, List<FieldNode>> merged, HashSet<string> visited)
    {
        foreach (var selection in set.Selections)
        {
            if (selection is FragmentSpreadNode { Name.Value: var known } && visited.Contains(known)) continue; // its condition no longer matters
            if (!IsIncluded(selection)) continue;
            switch (selection)
            {
                case FieldNode field:
                    if (!merged.TryGetValue(field.ResponseName, out var nodes)) merged[field.ResponseName] = nodes = [];
                    nodes.Add(field);
                    break;
                case InlineFragmentNode inline when inline.TypeCondition is null || Applies(inline.TypeCondition, type):
                    Collect(type, inline.SelectionSet, merged, visited);
                    break;
                case FragmentSpreadNode spread when visited.Add(spread.Name.Value):
                    if (fragments.TryGetValue(spread.Name.Value, out var fragment) && Applies(fragment.TypeCondition, type))
                        Collect(type, fragment.SelectionSet, merged, visited);
                    break;
            }
        }
    }

    private PlannedField Plan(string responseName, bool isFirst, FieldRunner runner, List<FieldNode> nodes)
    {
        if (++_fields > MaximumFields || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
            throw new GraphQLException(GraphQLError.OverLimit(
                $"The operation selects more than {MaximumFields} fields.", "fields", MaximumFields, _fields));
        var arguments = runner.Arguments.Length == 0 ? ArgumentPlan.None : new(runner.Arguments, nodes[0], () => _slots++);
        SourceLocation[] locations = [.. nodes.Select(node => node.Location)];
        var sets = nodes.Select(node => node.SelectionSet).OfType<SelectionSetNode>().ToArray();
        return runner.Definition.Type.Named switch
        {
            ObjectType type => new(responseName, isFirst, runner, arguments, locations, Select(type, sets), []),
            InterfaceType or UnionType => new(responseName, isFirst, runner, arguments, locations, null, SelectEach(runner.Definition.Type.Named, sets)),
            _ => new(responseName, isFirst, runner, arguments, locations, null, []),
        };
    }

    private SelectionPlan?[] SelectEach(NamedType type, SelectionSetNode[] sets)
    {
        var plans = new SelectionPlan?[schema.Schema.Types.Count];
        foreach (var possible in schema.Schema.PossibleTypes(type)) plans[possible.Index] = Select(possible, sets);
        return plans;
    }

    private bool Applies(NamedTypeNode condition, ObjectType type) =>
        schema.Schema.FindType(condition.Name.Value) is { } named && (named == type || schema.Schema.PossibleTypes(named).Contains(type));

    private bool IsIncluded(SelectionNode selection) =>
        selection.Directives.Count == 0 || (!Condition(selection, "skip", otherwise: false) && Condition(selection, "include", otherwise: true));

    private bool Condition(SelectionNode selection, string directive, bool otherwise)
    {
        if (DirectiveArguments.Find(selection.Directives, directive, "if") is not { } value) return otherwise;
        return value switch
        {
            BooleanValueNode boolean => boolean.Value,
            VariableNode variable when conditions.Find(variable.Name.Value) is bool boolean => boolean,
            _ => throw new GraphQLException(GraphQLError.At($"Argument \"if\" of \"@{directive}\" must be true or false.", value.Location) with { Code = ErrorCodes.BadUserInput }),
        };
    }
}
