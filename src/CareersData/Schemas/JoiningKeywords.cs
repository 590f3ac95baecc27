using System.Text.Json;

namespace CareersData.Schemas;

/// <summary><c>$ref</c>: another schema, found when all schemas have been read.</summary>
internal sealed class ReferenceKeyword(Lazy<JsonSchema> target) : Keyword
{
    internal override void Check(JsonElement value, string path, List<SchemaViolation> violations) =>
        target.Value.Check(value, path, violations);
}

/// <summary><c>if</c> with <c>then</c> and <c>else</c>: which of two schemas holds.</summary>
internal sealed class ConditionKeyword(JsonSchema condition, JsonSchema? then, JsonSchema? otherwise) : Keyword
{
    internal override void Check(JsonElement value, string path, List<SchemaViolation> violations) =>
        (condition.Allows(value) ? then : otherwise)?.Check(value, path, violations);
}
