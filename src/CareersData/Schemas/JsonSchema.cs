using System.Text.Json;

namespace CareersData.Schemas;

/// <summary>A schema made ready for checking documents.</summary>
/// <remarks>
/// The subset of JSON Schema 2020-12 that <c>data/schema/</c> uses, with <c>format</c> asserted. It is our own because none of the
/// registry's packages fits: JsonSchema.Net asks for a maintenance fee, Newtonsoft's is AGPL, NJsonSchema stops at draft 4. A keyword
/// outside the subset is refused when the schema is read, so that nothing in a schema goes unchecked.
/// </remarks>
internal sealed class JsonSchema(IReadOnlyList<Keyword> keywords)
{
    /// <summary>Everything in the document that the schema does not allow, in the order of the schema.</summary>
    internal List<SchemaViolation> Check(JsonElement document)
    {
        var violations = new List<SchemaViolation>();
        Check(document, "", violations);
        return violations;
    }

    internal void Check(JsonElement value, string path, List<SchemaViolation> violations)
    {
        foreach (var keyword in keywords) keyword.Check(value, path, violations);
    }

    internal bool Allows(JsonElement value)
    {
        var violations = new List<SchemaViolation>();
        Check(value, "", violations);
        return violations.Count == 0;
    }
}
