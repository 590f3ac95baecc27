using GraphQLEngine.Language;
using GraphQLEngine.TypeSystem;

namespace GraphQLEngine.Validation.SchemaLaws;

/// <summary>Every type has members, of the kinds that may stand there.</summary>
/// <remarks>Source: GraphQL specification, sections 3.6 to 3.10 and 3.13, type validation.</remarks>
internal static class Members
{
    internal static void Check(Schema schema, SchemaReport report)
    {
        foreach (var directive in schema.Directives) CheckInputs($"@{directive.Name}", directive.Arguments, report);
        foreach (var type in schema.Types)
        {
            switch (type)
            {
                case FieldsType fields: CheckFields(fields, report); break;
                case UnionType union: CheckUnion(union, schema, report); break;
                case EnumType { Values.Count: 0 }: report.Add($"Enum type {type} must define one or more values.", type.Definition); break;
                case InputObjectType input: CheckInput(input, report); break;
            }
        }
    }

    private static void CheckFields(FieldsType type, SchemaReport report)
    {
        if (type.Fields.Count == 0) report.Add($"Type {type} must define one or more fields.", type.Definition);
        foreach (var field in type.Fields)
        {
            if (!field.Type.IsOutput)
                report.Add($"The type of {type}.{field.Name} must be Output Type but got: {field.Type}.", field.Definition.Type);
            CheckInputs($"{type}.{field.Name}", field.Arguments, report);
        }
    }

    private static void CheckInputs(string parent, IEnumerable<InputValueDefinition> arguments, SchemaReport report)
    {
        foreach (var argument in arguments)
        {
            if (!argument.Type.IsInput)
                report.Add(
                    $"The type of {parent}({argument.Name}:) must be Input Type but got: {argument.Type}.", argument.Definition.Type);
            if (argument is { IsRequired: true, DeprecationReason: not null })
                report.Add($"Required argument {parent}({argument.Name}:) cannot be deprecated.", argument.Definition);
        }
    }

    private static void CheckUnion(UnionType union, Schema schema, SchemaReport report)
    {
        var members = ((UnionTypeDefinitionNode)union.Definition).Types;
        if (members.Count == 0) report.Add($"Union type {union} must define one or more member types.", union.Definition);
        foreach (var group in members.GroupBy(member => member.Name.Value, StringComparer.Ordinal))
        {
            if (group.Skip(1).Any()) report.Add($"Union type {union} can only include type {group.Key} once.", group);
            else if (schema.FindType(group.Key) is { } type and not ObjectType)
                report.Add($"Union type {union} can only include Object types, it cannot include {type}.", group);
        }
    }

    private static void CheckInput(InputObjectType input, SchemaReport report)
    {
        if (input.Fields.Count == 0) report.Add($"Input Object type {input} must define one or more fields.", input.Definition);
        foreach (var field in input.Fields)
        {
            if (!field.Type.IsInput)
                report.Add($"The type of {input}.{field.Name} must be Input Type but got: {field.Type}.", field.Definition.Type);
            if (field is { IsRequired: true, DeprecationReason: not null })
                report.Add($"Required input field {input}.{field.Name} cannot be deprecated.", field.Definition);
            if (!input.IsOneOf) continue;
            if (field.Type is NonNullType) report.Add($"OneOf input field {input}.{field.Name} must be nullable.", field.Definition.Type);
            if (field.DefaultValue is not null)
                report.Add($"OneOf input field {input}.{field.Name} cannot have a default value.", field.Definition);
        }
    }
}
