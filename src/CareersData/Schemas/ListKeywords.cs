using System.Text.Json;

namespace CareersData.Schemas;

/// <summary><c>items</c>: what each entry of a list has to be.</summary>
internal sealed class ItemsKeyword(JsonSchema items) : Keyword
{
    internal override void Check(JsonElement value, string path, List<SchemaViolation> violations)
    {
        if (value.ValueKind != JsonValueKind.Array) return;
        var index = 0;
        foreach (var entry in value.EnumerateArray()) items.Check(entry, $"{path}[{index++}]", violations);
    }
}

/// <summary><c>minItems</c> and <c>maxItems</c>.</summary>
internal sealed class CountKeyword(int limit, bool isMaximum) : Keyword
{
    internal static string Expected(int limit, bool isMaximum) => $"a list of at {(isMaximum ? "most" : "least")} {limit}";

    internal override void Check(JsonElement value, string path, List<SchemaViolation> violations)
    {
        if (value.ValueKind != JsonValueKind.Array) return;
        var count = value.GetArrayLength();
        if (isMaximum ? count > limit : count < limit) violations.Add(new(path, Shown.Of(value), Expected(limit, isMaximum)));
    }
}

/// <summary><c>uniqueItems</c>: no entry of a list stands in it twice.</summary>
internal sealed class UniqueKeyword : Keyword
{
    internal const string Expected = "each entry once";

    internal override void Check(JsonElement value, string path, List<SchemaViolation> violations)
    {
        if (value.ValueKind != JsonValueKind.Array) return;
        // Entries with the same text are equal; so may be others (1 and 1.0, keys in another order), which only DeepEquals sees.
        var texts = new HashSet<string>(StringComparer.Ordinal);
        var objects = new List<JsonElement>();
        var index = 0;
        foreach (var entry in value.EnumerateArray())
        {
            var isRepeated = entry.ValueKind == JsonValueKind.String
                ? !texts.Add(entry.GetString()!)
                : objects.Exists(other => JsonElement.DeepEquals(other, entry));
            if (isRepeated) violations.Add(new($"{path}[{index}]", Shown.Of(entry), Expected));
            else if (entry.ValueKind != JsonValueKind.String) objects.Add(entry);
            index++;
        }
    }
}
