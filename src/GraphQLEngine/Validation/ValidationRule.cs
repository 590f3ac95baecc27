using GraphQLEngine.Language;

namespace GraphQLEngine.Validation;

/// <summary>One law that documents obey. An instance watches one document go by, node by node, and reports to its context.</summary>
public abstract class ValidationRule
{
    private protected ValidationRule(ValidationContext context) => Context = context;

    private protected ValidationContext Context { get; }

    internal virtual void Enter(Node node) { }

    internal virtual void Leave(Node node) { }
}

/// <summary>A rule by its name, which is the reference implementation's without <c>Rule</c>.</summary>
/// <param name="Name">The name.</param>
/// <param name="Create">Makes an instance for one document.</param>
public sealed record RuleEntry(string Name, Func<ValidationContext, ValidationRule> Create);
