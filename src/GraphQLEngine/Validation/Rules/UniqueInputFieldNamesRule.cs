using GraphQLEngine.Language;
using GraphQLEngine.TypeSystem;

namespace GraphQLEngine.Validation.Rules;

/// <summary>No field of an input object is given twice.</summary>
/// <remarks>Source: GraphQL specification, section 5.6.3.</remarks>
internal sealed class UniqueInputFieldNamesRule(ValidationContext context) : ValidationRule(context)
{
    internal override void Enter(Node node)
    {
        if (node is not ObjectValueNode input) return;
        var known = new Dictionary<string, NameNode>(StringComparer.Ordinal);
        foreach (var field in input.Fields)
            if (!known.TryAdd(field.Name.Value, field.Name))
                Context.Report($"There can be only one input field named \"{field.Name.Value}\".", known[field.Name.Value], field.Name);
    }
}
