using GraphQLEngine.Language;
using GraphQLEngine.TypeSystem;

namespace GraphQLEngine.Validation.Rules;

/// <summary>Arguments of fields and of directives exist.</summary>
/// <remarks>Source: GraphQL specification, section 5.4.1.</remarks>
internal sealed class KnownArgumentNamesRule(ValidationContext context) : ValidationRule(context)
{
    private readonly KnownArgumentNamesOnDirectivesRule _onDirectives = new(context);

    private Node? _directive; // arguments inside it are its own, known or not

    internal override void Enter(Node node)
    {
        _onDirectives.Enter(node);
        if (node is DirectiveNode) _directive = node;
        if (node is not ArgumentNode argument || _directive is not null) return;
        if (Context.Types is not { Field: { } field, Parent: { } parent } || field.FindArgument(argument.Name.Value) is not null) return;
        var suggestion = Suggestions.For(argument.Name.Value, field.Arguments.Select(candidate => candidate.Name));
        Context.Report($"Unknown argument \"{argument.Name.Value}\" on field \"{parent.Name}.{field.Name}\".{suggestion}", argument);
    }

    internal override void Leave(Node node)
    {
        if (ReferenceEquals(node, _directive)) _directive = null;
    }
}
