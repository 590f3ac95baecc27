using GraphQLEngine.Language;
using GraphQLEngine.TypeSystem;

namespace GraphQLEngine.Validation.Rules;

/// <summary>Types that are referred to exist.</summary>
/// <remarks>Source: GraphQL specification, section 5.5.1.2.</remarks>
internal sealed class KnownTypeNamesRule(ValidationContext context) : ValidationRule(context)
{
    private readonly HashSet<string> _defined = new(context.Document.Definitions.OfType<TypeDefinitionNode>().Select(type =>
        type.Name.Value), StringComparer.Ordinal);
    private Node? _definition;

    internal override void Enter(Node node)
    {
        if (node is DefinitionNode) _definition = node;
        if (node is not NamedTypeNode { Name.Value: var name } || _defined.Contains(name)) return;
        if (Context.Schema.FindType(name) is not null && (_definition is OperationDefinitionNode or FragmentDefinitionNode || !IsIntrospection(name))) return;
        if (_definition is not (OperationDefinitionNode or FragmentDefinitionNode) && BuiltIn.TypeNames.Contains(name)) return;
        Context.Report(
            $"Unknown type \"{name}\".{Suggestions.For(name, Context.Schema.Types.Select(type => type.Name).Union(_defined))}", node);
    }

    private static bool IsIntrospection(string name) => name.StartsWith("__", StringComparison.Ordinal);
}
