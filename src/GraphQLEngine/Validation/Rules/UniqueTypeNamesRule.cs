using GraphQLEngine.Language;
using GraphQLEngine.TypeSystem;

namespace GraphQLEngine.Validation.Rules;

/// <summary>No two types share a name.</summary>
/// <remarks>Source: GraphQL specification, section 3.4.</remarks>
internal sealed class UniqueTypeNamesRule(ValidationContext context) : ValidationRule(context)
{
    private readonly Dictionary<string, NameNode> _known = new(StringComparer.Ordinal);

    internal override void Enter(Node node)
    {
        if (node is not TypeDefinitionNode { IsExtension: false, Name: var name }) return;
        if (Context.Extended?.FindType(name.Value) is not null)
            Context.Report($"Type \"{name.Value}\" already exists in the schema. It cannot also be defined in this type definition.", name);
        else if (!_known.TryAdd(name.Value, name))
            Context.Report($"There can be only one type named \"{name.Value}\".", _known[name.Value], name);
    }
}
