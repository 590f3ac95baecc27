using System.Collections.Frozen;
using System.Text.Json;

namespace CareersData.Schemas;

/// <summary><c>properties</c> with <c>additionalProperties</c>: what stands under each key, and whether there may be others.</summary>
/// <remarks>They are one keyword here because the second is about what the first does not name.</remarks>
internal sealed class PropertiesKeyword(FrozenDictionary<string, JsonSchema> properties, bool allowsOthers) : Keyword
{
    internal const string Unknown = "no such key";

    internal override void Check(JsonElement value, string path, List<SchemaViolation> violations)
    {
        if (value.ValueKind != JsonValueKind.Object) return;
        foreach (var property in value.EnumerateObject())
        {
            var place = path.Length == 0 ? property.Name : $"{path}.{property.Name}";
            if (properties.TryGetValue(property.Name, out var schema)) schema.Check(property.Value, place, violations);
            else if (!allowsOthers) violations.Add(new(place, Shown.Of(property.Value), Unknown));
        }
    }
}

/// <summary><c>required</c>: keys that have to be there.</summary>
internal sealed class RequiredKeyword(IReadOnlyList<string> keys) : Keyword
{
    internal const string Expected = "a value";

    internal override void Check(JsonElement value, string path, List<SchemaViolation> violations)
    {
        if (value.ValueKind != JsonValueKind.Object) return;
        foreach (var key in keys)
            if (!value.TryGetProperty(key, out _))
                violations.Add(new(path.Length == 0 ? key : $"{path}.{key}", Shown.Nothing, Expected));
    }
}
