using GraphQLEngine.Language;
using GraphQLEngine.TypeSystem;

namespace GraphQLEngine.Validation.Rules;

/// <summary>An extension adds to a type of its own kind that exists.</summary>
/// <remarks>Source: GraphQL specification, section 3.4.3.</remarks>
internal sealed class PossibleTypeExtensionsRule(ValidationContext context) : ValidationRule(context)
{
    private readonly Dictionary<string, TypeDefinitionNode> _defined =
        ByName.Index(context.Document.Definitions.OfType<TypeDefinitionNode>().Where(type => !type.IsExtension), type => type.Name.Value);

    internal override void Enter(Node node)
    {
        if (node is not TypeDefinitionNode { IsExtension: true } extension) return;
        var name = extension.Name.Value;
        var extended = _defined.GetValueOrDefault(name) ?? Context.Extended?.FindType(name)?.Definition;
        if (extended is null)
        {
            var names = _defined.Keys.Union(Context.Extended?.Types.Select(type => type.Name) ?? [], StringComparer.Ordinal);
            Context.Report($"Cannot extend type \"{name}\" because it is not defined.{Suggestions.For(name, names)}", extension.Name);
        }
        else if (extended.GetType() != extension.GetType())
            Context.Report(
                $"Cannot extend non-{Kind(extension)} type \"{name}\".", _defined.ContainsKey(name) ? [extended, extension] : [extension]);
    }

    private static string Kind(TypeDefinitionNode definition) => definition switch
    {
        ScalarTypeDefinitionNode => "scalar",
        ObjectTypeDefinitionNode => "object",
        InterfaceTypeDefinitionNode => "interface",
        UnionTypeDefinitionNode => "union",
        EnumTypeDefinitionNode => "enum",
        _ => "input object",
    };
}
