using System.Text.Json;

namespace CareersData.Schemas;

/// <summary><c>type</c>.</summary>
internal sealed class TypeKeyword(IReadOnlyList<string> types) : Keyword
{
    private static readonly Dictionary<string, (string Words, Func<JsonElement, bool> Is)> Known = new(StringComparer.Ordinal)
    {
        ["string"] = ("a text", value => value.ValueKind == JsonValueKind.String),
        ["integer"] = ("a whole number", IsWhole),
        ["number"] = ("a number", value => value.ValueKind == JsonValueKind.Number),
        ["boolean"] = ("true or false", value => value.ValueKind is JsonValueKind.True or JsonValueKind.False),
        ["array"] = ("a list", value => value.ValueKind == JsonValueKind.Array),
        ["object"] = ("an object", value => value.ValueKind == JsonValueKind.Object),
    };

    internal static bool IsKnown(string type) => Known.ContainsKey(type);

    internal static string Expected(IEnumerable<string> types) => string.Join(" or ", types.Select(type => Known[type].Words));

    internal override void Check(JsonElement value, string path, List<SchemaViolation> violations)
    {
        if (!types.Any(type => Known[type].Is(value))) violations.Add(new(path, Shown.Of(value), Expected(types)));
    }

    // 3.0 is a whole number too, as in the specification.
    private static bool IsWhole(JsonElement value) =>
        value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var number) && number == decimal.Truncate(number);
}

/// <summary><c>enum</c>, and <c>const</c> as an enum of one.</summary>
internal sealed class EnumKeyword(IReadOnlyList<JsonElement> values) : Keyword
{
    internal static string Expected(IEnumerable<JsonElement> values)
    {
        var shown = values.Select(value => value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText()).ToList();
        return shown.Count == 1 ? shown[0] : $"one of {string.Join(", ", shown)}";
    }

    internal override void Check(JsonElement value, string path, List<SchemaViolation> violations)
    {
        foreach (var allowed in values)
            if (JsonElement.DeepEquals(allowed, value))
                return;
        violations.Add(new(path, Shown.Of(value), Expected(values)));
    }
}
