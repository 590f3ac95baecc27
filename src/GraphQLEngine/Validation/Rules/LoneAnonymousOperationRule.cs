using GraphQLEngine.Language;
using GraphQLEngine.TypeSystem;

namespace GraphQLEngine.Validation.Rules;

/// <summary>An operation without a name is the only one.</summary>
/// <remarks>Source: GraphQL specification, section 5.2.3.1.</remarks>
internal sealed class LoneAnonymousOperationRule(ValidationContext context) : ValidationRule(context)
{
    internal override void Enter(Node node)
    {
        if (node is OperationDefinitionNode { Name: null } && Context.Document.Definitions.Count(definition => definition is OperationDefinitionNode) > 1)
            Context.Report("This anonymous operation must be the only defined operation.", node);
    }
}
