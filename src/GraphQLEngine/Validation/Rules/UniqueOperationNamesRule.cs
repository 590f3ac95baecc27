using GraphQLEngine.Language;
using GraphQLEngine.TypeSystem;

namespace GraphQLEngine.Validation.Rules;

/// <summary>No two operations share a name.</summary>
/// <remarks>Source: GraphQL specification, section 5.2.2.1.</remarks>
internal sealed class UniqueOperationNamesRule(ValidationContext context) : ValidationRule(context)
{
    private readonly Dictionary<string, NameNode> _known = new(StringComparer.Ordinal);

    internal override void Enter(Node node)
    {
        if (node is OperationDefinitionNode { Name: { } name } && !_known.TryAdd(name.Value, name))
            Context.Report($"There can be only one operation named \"{name.Value}\".", _known[name.Value], name);
    }
}
