using GraphQLEngine.Language;
using GraphQLEngine.TypeSystem;

namespace GraphQLEngine.Validation.Rules;

/// <summary>No two values of an enum share a name, extensions included.</summary>
/// <remarks>Source: GraphQL specification, section 3.9.</remarks>
internal sealed class UniqueEnumValueNamesRule(ValidationContext context) : ValidationRule(context)
{
    private readonly Dictionary<(string Type, string Value), NameNode> _known = [];

    internal override void Enter(Node node)
    {
        if (node is not EnumTypeDefinitionNode type) return;
        foreach (var value in type.Values)
        {
            var key = (type.Name.Value, value.Name.Value);
            if ((Context.Extended?.FindType(type.Name.Value) as EnumType)?.FindValue(value.Name.Value) is not null)
                Context.Report(
                    $"Enum value \"{type.Name.Value}.{value.Name.Value}\" already exists in the schema. It cannot also be defined in this type extension.", value.Name);
            else if (!_known.TryAdd(key, value.Name))
                Context.Report($"Enum value \"{type.Name.Value}.{value.Name.Value}\" can only be defined once.", _known[key], value.Name);
        }
    }
}
