using GraphQLEngine.Language;
using GraphQLEngine.TypeSystem;

namespace GraphQLEngine.Validation.Rules;

/// <summary>Only operations and fragments may be executed.</summary>
/// <remarks>Source: GraphQL specification, section 5.1.1.</remarks>
internal sealed class ExecutableDefinitionsRule(ValidationContext context) : ValidationRule(context)
{
    internal override void Enter(Node node)
    {
        if (node is not DefinitionNode definition || definition is OperationDefinitionNode or FragmentDefinitionNode) return;
        var name = definition switch
        {
            TypeDefinitionNode type => $"\"{type.Name.Value}\"",
            DirectiveDefinitionNode directive => $"\"{directive.Name.Value}\"",
            _ => "schema",
        };
        Context.Report($"The {name} definition is not executable.", definition);
    }
}
