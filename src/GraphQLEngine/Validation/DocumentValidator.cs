using GraphQLEngine.Errors;
using GraphQLEngine.Language;
using GraphQLEngine.TypeSystem;

namespace GraphQLEngine.Validation;

/// <summary>Holds documents against rules, all rules in one walk.</summary>
/// <remarks>Source: GraphQL specification, section 5.</remarks>
public static class DocumentValidator
{
    /// <summary>Most errors that are told; one more says that there would be others.</summary>
    public const int MaximumErrors = 100;

    /// <summary>Validates an executable document.</summary>
    /// <param name="schema">The schema it is meant for.</param>
    /// <param name="document">The document.</param>
    /// <param name="rules">Which rules; null for <see cref="SpecifiedRules.All"/>.</param>
    /// <returns>What is wrong, in the order met; empty when the document may be executed.</returns>
    public static IReadOnlyList<GraphQLError> Validate(Schema schema, DocumentNode document, IReadOnlyList<RuleEntry>? rules = null)
    {
        var context = new ValidationContext(schema, document, MaximumErrors);
        ValidationRule[] watching = [.. (rules ?? SpecifiedRules.All).Select(rule => rule.Create(context))];
        Walk(document, context, watching);
        return context.Errors;
    }

    internal static void Walk(Node node, ValidationContext context, ValidationRule[] rules)
    {
        if (context.IsFull) return;
        context.Types.Enter(node);
        foreach (var rule in rules) rule.Enter(node);
        foreach (var child in NodeChildren.Of(node)) Walk(child, context, rules);
        foreach (var rule in rules) rule.Leave(node);
        context.Types.Leave(node);
    }
}
