using GraphQLEngine.Language;
using GraphQLEngine.TypeSystem;

namespace GraphQLEngine.Validation.Rules;

/// <summary>Fragments that are spread exist.</summary>
/// <remarks>Source: GraphQL specification, section 5.5.2.1.</remarks>
internal sealed class KnownFragmentNamesRule(ValidationContext context) : ValidationRule(context)
{
    internal override void Enter(Node node)
    {
        if (node is FragmentSpreadNode { Name: var name } && !Context.Fragments.ContainsKey(name.Value))
            Context.Report($"Unknown fragment \"{name.Value}\".", name);
    }
}
