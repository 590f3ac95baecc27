using GraphQLEngine.Errors;
using GraphQLEngine.Language;
using GraphQLEngine.TypeSystem;
using GraphQLEngine.Validation.SchemaLaws;

namespace GraphQLEngine.Validation;

/// <summary>Holds type-system documents against their rules.</summary>
/// <remarks>Source: GraphQL specification, section 3.</remarks>
public static class SchemaValidator
{
    /// <summary>Validates a document as text: names, references, directives, extensions.</summary>
    /// <param name="document">The document.</param>
    /// <param name="extended">The schema that it adds to; null when it stands alone.</param>
    /// <param name="rules">Which rules; null for <see cref="SchemaRules.All"/>.</param>
    /// <returns>What is wrong, located, in the order met; empty when a schema can be built.</returns>
    public static IReadOnlyList<GraphQLError> ValidateDocument(DocumentNode document, Schema? extended = null, IReadOnlyList<RuleEntry>? rules = null)
    {
        var context = new ValidationContext(extended ?? SchemaBuilder.Build(new([], new(1, 1))), document, int.MaxValue) { Extended = extended };
        ValidationRule[] watching = [.. (rules ?? SchemaRules.All).Select(rule => rule.Create(context))];
        DocumentValidator.Walk(document, context, watching);
        return context.Errors;
    }

    /// <summary>Validates what was built: roots, names, fields, interfaces, unions, enums, input objects and their circles.</summary>
    /// <returns>What is wrong, located, type by type; empty when the schema can be executed.</returns>
    public static IReadOnlyList<GraphQLError> ValidateSchema(Schema schema)
    {
        var report = new SchemaReport();
        RootTypes.Check(schema, report);
        Names.Check(schema, report);
        Members.Check(schema, report);
        foreach (var type in schema.Types.OfType<FieldsType>()) Implementations.Check(type, report);
        InputCircles.Check(schema, report);
        return report.Errors;
    }
}
