using GraphQLEngine.Language;
using GraphQLEngine.TypeSystem;

namespace GraphQLEngine.Validation.Rules;

/// <summary>No two directives share a name.</summary>
/// <remarks>Source: GraphQL specification, section 3.13.</remarks>
internal sealed class UniqueDirectiveNamesRule(ValidationContext context) : ValidationRule(context)
{
    private readonly Dictionary<string, NameNode> _known = new(StringComparer.Ordinal);

    internal override void Enter(Node node)
    {
        if (node is not DirectiveDefinitionNode { Name: var name }) return;
        if (Context.Extended?.FindDirective(name.Value) is not null)
            Context.Report($"Directive \"@{name.Value}\" already exists in the schema. It cannot be redefined.", name);
        else if (!_known.TryAdd(name.Value, name))
            Context.Report($"There can be only one directive named \"@{name.Value}\".", _known[name.Value], name);
    }
}
