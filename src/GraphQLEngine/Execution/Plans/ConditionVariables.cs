using GraphQLEngine.Language;
using GraphQLEngine.TypeSystem;

namespace GraphQLEngine.Execution.Plans;

/// <summary>Finds the variables that decide <c>@skip</c> and <c>@include</c>: a plan is made for each way they fall.</summary>
internal static class ConditionVariables
{
    internal static void Collect(DefinitionNode definition, HashSet<string> names)
    {
        if (definition is OperationDefinitionNode operation) Collect(operation.SelectionSet, names);
        else if (definition is FragmentDefinitionNode fragment) Collect(fragment.SelectionSet, names);
    }

    private static void Collect(SelectionSetNode? set, HashSet<string> names)
    {
        if (set is null) return;
        foreach (var selection in set.Selections)
        {
            if (DirectiveArguments.Find(selection.Directives, "skip", "if") is VariableNode skip) names.Add(skip.Name.Value);
            if (DirectiveArguments.Find(selection.Directives, "include", "if") is VariableNode include) names.Add(include.Name.Value);
            Collect(selection is FieldNode field ? field.SelectionSet : (selection as InlineFragmentNode)?.SelectionSet, names);
        }
    }
}
