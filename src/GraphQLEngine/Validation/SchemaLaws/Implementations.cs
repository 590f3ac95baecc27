using GraphQLEngine.Language;
using GraphQLEngine.TypeSystem;

namespace GraphQLEngine.Validation.SchemaLaws;

/// <summary>A type has what its interfaces promise.</summary>
/// <remarks>Source: GraphQL specification, sections 3.6 and 3.7, IsValidImplementation().</remarks>
internal static class Implementations
{
    internal static void Check(FieldsType type, SchemaReport report)
    {
        var written = ((CompositeTypeDefinitionNode)type.Definition).Interfaces;
        foreach (var group in written.GroupBy(node => node.Name.Value, StringComparer.Ordinal).Where(group => group.Skip(1).Any()))
            report.Add($"Type {type} can only implement {group.Key} once.", group);
        foreach (var node in written.Where(node => type.Interfaces.All(known => known.Name != node.Name.Value)))
            report.Add($"Type {type} must only implement Interface types, it cannot implement {node.Name.Value}.", node);
        foreach (var promised in type.Interfaces)
        {
            if (promised == type)
            {
                report.Add(
                    $"Type {type} cannot implement itself because it would create a circular reference.", written.Where(node => node.Name.Value == type.Name));
                continue;
            }

            CheckAncestors(type, promised, report);
            foreach (var field in promised.Fields) CheckField(type, promised, field, report);
        }
    }

    private static void CheckAncestors(FieldsType type, InterfaceType promised, SchemaReport report)
    {
        foreach (var ancestor in promised.Interfaces.Where(ancestor => !type.Interfaces.Contains(ancestor)))
            report.Add(
                ancestor == type
                    ? $"Type {type} cannot implement {promised} because it would create a circular reference."
                    : $"Type {type} must implement {ancestor} because it is implemented by {promised}.",
                type.Definition, promised.Definition);
    }

    private static void CheckField(FieldsType type, InterfaceType promised, FieldDefinition expected, SchemaReport report)
    {
        var field = type.FindField(expected.Name);
        if (field is null)
        {
            report.Add(
                $"Interface field {promised}.{expected.Name} expected but {type} does not provide it.", expected.Definition, type.Definition);
            return;
        }

        if (!Schema.IsSubtype(field.Type, expected.Type))
            report.Add(
                $"Interface field {promised}.{expected.Name} expects type {expected.Type} but {type}.{field.Name} is type {field.Type}.", expected.Definition.Type, field.Definition.Type);
        foreach (var argument in expected.Arguments)
        {
            var given = field.FindArgument(argument.Name);
            if (given is null)
                report.Add(
                    $"Interface field argument {promised}.{expected.Name}({argument.Name}:) expected but {type}.{field.Name} does not provide it.", argument.Definition, field.Definition);
            else if (!argument.Type.IsSameAs(given.Type))
                report.Add(
                    $"Interface field argument {promised}.{expected.Name}({argument.Name}:) expects type {argument.Type} but {type}.{field.Name}({argument.Name}:) is type {given.Type}.", argument.Definition.Type, given.Definition.Type);
        }

        foreach (var argument in field.Arguments.Where(argument => argument.IsRequired && expected.FindArgument(argument.Name) is null))
            report.Add(
                $"Object field {type}.{field.Name} includes required argument {argument.Name} that is missing from the Interface field {promised}.{expected.Name}.", argument.Definition, expected.Definition);
    }
}
