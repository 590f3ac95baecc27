using GraphQLEngine.Errors;
using GraphQLEngine.Language;
using GraphQLEngine.TypeSystem;

namespace GraphQLEngine.Validation;

/// <summary>Refuses documents that ask for too much, before anything dearer is done with them. They need not be valid.</summary>
public static class LimitRules
{
    private static readonly Limit[] Rows =
    [
        new("depth", "fields inside each other", limits => limits.MaximumDepth, size => size.Depth),
        new("introspectionDepth", "fields inside each other below an introspection field", limits => limits.MaximumIntrospectionDepth, size => size.IntrospectionDepth),
        new("aliases", "aliases", limits => limits.MaximumAliases, size => size.Aliases),
        new("rootFields", "fields of the root", limits => limits.MaximumRootFields, size => size.RootFields),
        new("directives", "directives", limits => limits.MaximumDirectives, size => size.Directives),
        new("fields", "fields", limits => limits.MaximumFields, size => size.Fields),
    ];

    /// <summary>Measures every operation of the document.</summary>
    /// <returns>An error for each limit that an operation passes, naming the limit, its maximum and what was sent; located at the operation.</returns>
    public static IReadOnlyList<GraphQLError> Check(DocumentNode document, DocumentLimits limits)
    {
        var measure = new SelectionMeasure(ByName.Index(document.Definitions.OfType<FragmentDefinitionNode>(), fragment => fragment.Name.Value));
        return [.. document.Definitions.OfType<OperationDefinitionNode>().SelectMany(operation => Check(operation, measure, limits))];
    }

    private static IEnumerable<GraphQLError> Check(OperationDefinitionNode operation, SelectionMeasure measure, DocumentLimits limits)
    {
        var size = measure.Of(operation.SelectionSet);
        size = size with { Directives = size.Directives + operation.Directives.Count + operation.Variables.Sum(variable => variable.Directives.Count) };
        foreach (var row in Rows)
        {
            var (maximum, value) = (row.Maximum(limits), row.Value(size));
            if (value > maximum)
                yield return GraphQLError.OverLimit(
                    $"The operation has {value} {row.Counted}; the limit is {maximum}.", row.Name, maximum, value, operation.Location);
        }
    }

    private sealed record Limit(string Name, string Counted, Func<DocumentLimits, int> Maximum, Func<SelectionSize, long> Value);
}
