using GraphQLEngine.Language;
using GraphQLEngine.TypeSystem;

namespace GraphQLEngine.Validation.Rules;

/// <summary>No two fragments share a name.</summary>
/// <remarks>Source: GraphQL specification, section 5.5.1.1.</remarks>
internal sealed class UniqueFragmentNamesRule(ValidationContext context) : ValidationRule(context)
{
    private readonly Dictionary<string, NameNode> _known = new(StringComparer.Ordinal);

    internal override void Enter(Node node)
    {
        if (node is FragmentDefinitionNode { Name: var name } && !_known.TryAdd(name.Value, name))
            Context.Report($"There can be only one fragment named \"{name.Value}\".", _known[name.Value], name);
    }
}
