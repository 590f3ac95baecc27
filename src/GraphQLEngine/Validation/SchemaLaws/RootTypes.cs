using GraphQLEngine.Language;
using GraphQLEngine.TypeSystem;

namespace GraphQLEngine.Validation.SchemaLaws;

/// <summary>There is a query root; roots are object types, each its own.</summary>
/// <remarks>Source: GraphQL specification, section 3.3.1.</remarks>
internal static class RootTypes
{
    internal static void Check(Schema schema, SchemaReport report)
    {
        if (schema.Query is null) report.Add("Query root type must be provided.", schema.Definition);
        foreach (var root in schema.Definition?.OperationTypes ?? [])
            if (schema.FindType(root.Type.Name.Value) is { } type and not ObjectType)
                report.Add($"{root.Operation} root type must be Object type, it cannot be {type}.", root.Type);
        var groups = (schema.Definition?.OperationTypes ?? []).GroupBy(root => root.Type.Name.Value, StringComparer.Ordinal);
        foreach (var group in groups.Where(group => group.Skip(1).Any()))
            report.Add(
                $"All root types must be different, \"{group.Key}\" type is used as {string.Join(" and ", group.Select(root => root.Operation.ToString().ToLowerInvariant()))} root types.", group.Select(root => root.Type));
    }
}
