using GraphQLEngine.Language;
using GraphQLEngine.TypeSystem;

namespace GraphQLEngine.Validation.Rules;

/// <summary>No two fields of a type share a name, extensions included.</summary>
/// <remarks>Source: GraphQL specification, section 3.6, 3.7 and 3.10.</remarks>
internal sealed class UniqueFieldDefinitionNamesRule(ValidationContext context) : ValidationRule(context)
{
    private readonly Dictionary<(string Type, string Field), NameNode> _known = [];

    internal override void Enter(Node node)
    {
        if (node is CompositeTypeDefinitionNode composite) Check(composite, composite.Fields.Select(field => field.Name));
        if (node is InputObjectTypeDefinitionNode input) Check(input, input.Fields.Select(field => field.Name));
    }

    private void Check(TypeDefinitionNode type, IEnumerable<NameNode> fields)
    {
        foreach (var field in fields)
        {
            var key = (type.Name.Value, field.Value);
            if (Exists(Context.Extended?.FindType(type.Name.Value), field.Value))
                Context.Report(
                    $"Field \"{key.Item1}.{key.Item2}\" already exists in the schema. It cannot also be defined in this type extension.", field);
            else if (!_known.TryAdd(key, field))
                Context.Report($"Field \"{key.Item1}.{key.Item2}\" can only be defined once.", _known[key], field);
        }
    }

    private static bool Exists(NamedType? type, string field) =>
        (type as FieldsType)?.FindField(field) is not null || (type as InputObjectType)?.FindField(field) is not null;
}
