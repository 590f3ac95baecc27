using GraphQLEngine.Language;
using GraphQLEngine.TypeSystem;

namespace GraphQLEngine.Validation.Rules;

/// <summary>Every fragment is used.</summary>
/// <remarks>Source: GraphQL specification, section 5.5.1.4.</remarks>
internal sealed class NoUnusedFragmentsRule(ValidationContext context) : ValidationRule(context)
{
    internal override void Leave(Node node)
    {
        if (node is not DocumentNode document) return;
        var used = document.Definitions.OfType<OperationDefinitionNode>()
            .SelectMany(operation => Context.References.Fragments(operation)).Select(fragment => fragment.Name.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var fragment in document.Definitions.OfType<FragmentDefinitionNode>())
            if (!used.Contains(fragment.Name.Value)) Context.Report($"Fragment \"{fragment.Name.Value}\" is never used.", fragment);
    }
}
