using GraphQLEngine.Language;

namespace GraphQLEngine.TypeSystem;

/// <summary>Reads what the built-in directives say of a definition.</summary>
internal static class DirectiveArguments
{
    internal const string DefaultDeprecationReason = "No longer supported";

    /// <summary>The argument of the first such directive; null when either is not there.</summary>
    internal static ValueNode? Find(IReadOnlyList<DirectiveNode> directives, string directive, string argument) =>
        FindDirective(directives, directive)?.Arguments.FirstOrDefault(given => given.Name.Value == argument)?.Value;

    /// <summary>Why the definition is deprecated; null when it is not.</summary>
    internal static string? DeprecationReason(IReadOnlyList<DirectiveNode> directives) =>
        FindDirective(directives, "deprecated") is null ? null
        : Find(directives, "deprecated", "reason") is StringValueNode reason ? reason.Value
        : DefaultDeprecationReason;

    internal static DirectiveNode? FindDirective(IReadOnlyList<DirectiveNode> directives, string name)
    {
        foreach (var directive in directives)
            if (directive.Name.Value == name) return directive;
        return null;
    }
}
