using GraphQLEngine.Language;
using GraphQLEngine.Validation.Merging;

namespace GraphQLEngine.Validation.Rules;

/// <summary>Fields that share a response name can share it.</summary>
/// <remarks>Source: GraphQL specification, section 5.3.2. A quick check passes what merges; only then are conflicts looked for one by one.</remarks>
internal sealed class OverlappingFieldsCanBeMergedRule(ValidationContext context) : ValidationRule(context)
{
    private readonly QuickMergeCheck _quick = new(context);
    private readonly ConflictFinder _finder = new(context);
    private bool _hasConflicts;
    private int _reported;
    private SelectionSetNode? _inline; // the selections of an inline fragment belong to those around it, and are judged with them

    internal override void Enter(Node node)
    {
        if (node is DocumentNode document) _hasConflicts = !document.Definitions.All(Merges);
        if (node is InlineFragmentNode inline) _inline = inline.SelectionSet;
        if (node is not SelectionSetNode set || !_hasConflicts || ReferenceEquals(set, _inline)) return;
        foreach (var conflict in _finder.Within(Context.Types.Parent, set))
        {
            _reported++;
            Context.Report(
                $"Fields \"{conflict.ResponseName}\" conflict because {conflict.Explanation}. Use different aliases on the fields to fetch both if this was intentional.",
                [.. conflict.Left, .. conflict.Right]);
        }
    }

    internal override void Leave(Node node)
    {
        if (node is DocumentNode && _hasConflicts && _reported == 0 && (_quick.GaveUp || _finder.IsSpent))
            Context.Report("The document selects too much to be checked for conflicting fields.");
    }

    private bool Merges(DefinitionNode definition) => definition switch
    {
        OperationDefinitionNode operation => _quick.Merges(operation.SelectionSet, Context.Schema.RootType(operation.Operation)),
        FragmentDefinitionNode fragment => _quick.Merges(fragment.SelectionSet, Context.Schema.FindType(fragment.TypeCondition.Name.Value)),
        _ => true,
    };
}
