using GraphQLEngine.Language;
using GraphQLEngine.TypeSystem;

namespace GraphQLEngine.Validation.Rules;

/// <summary>Variables have input types.</summary>
/// <remarks>Source: GraphQL specification, section 5.8.2.</remarks>
internal sealed class VariablesAreInputTypesRule(ValidationContext context) : ValidationRule(context)
{
    internal override void Enter(Node node)
    {
        if (node is VariableDefinitionNode variable && Context.Schema.FindType(variable.Type) is { IsInput: false })
            Context.Report(
                $"Variable \"${variable.Variable.Name.Value}\" cannot be non-input type \"{Printer.Print(variable.Type)}\".", variable.Type);
    }
}
