using System.Collections.Frozen;
using System.Text.Json;

namespace CareersData.Schemas;

/// <summary>Turns the JSON of a schema into keywords. A mistake in a schema is our own and is thrown.</summary>
/// <param name="refer">What a <c>$ref</c> names, to be looked at when all schemas have been read.</param>
internal sealed class SchemaReader(Func<string, Lazy<JsonSchema>> refer)
{
    private delegate Keyword? Reading(SchemaReader reader, JsonElement schema, JsonElement value);

    // Null: the keyword only explains, or is read together with its neighbour.
    private static readonly FrozenDictionary<string, Reading> Keywords = new Dictionary<string, Reading>
    {
        ["$schema"] = Skip,
        ["$comment"] = Skip,
        ["$defs"] = Skip,
        ["title"] = Skip,
        ["description"] = Skip,
        ["examples"] = Skip,
        ["type"] = (_, _, value) => Type(value),
        ["enum"] = (_, _, value) => new EnumKeyword([.. value.EnumerateArray().Select(one => one.Clone())]),
        ["const"] = (_, _, value) => new EnumKeyword([value.Clone()]),
        ["minLength"] = (_, _, value) => new LengthKeyword(value.GetInt32(), isMaximum: false),
        ["maxLength"] = (_, _, value) => new LengthKeyword(value.GetInt32(), isMaximum: true),
        ["pattern"] = (_, _, value) => new PatternKeyword(value.GetString()!),
        ["format"] = (_, _, value) => Format(value.GetString()!),
        ["minimum"] = (_, _, value) => new RangeKeyword(value.GetDecimal(), isMaximum: false),
        ["maximum"] = (_, _, value) => new RangeKeyword(value.GetDecimal(), isMaximum: true),
        ["items"] = (reader, _, value) => new ItemsKeyword(reader.Read(value)),
        ["minItems"] = (_, _, value) => new CountKeyword(value.GetInt32(), isMaximum: false),
        ["maxItems"] = (_, _, value) => new CountKeyword(value.GetInt32(), isMaximum: true),
        ["uniqueItems"] = (_, _, value) => value.GetBoolean() ? new UniqueKeyword() : null,
        ["properties"] = (reader, schema, value) => reader.Properties(schema, value),
        ["additionalProperties"] = AdditionalProperties,
        ["required"] = (_, _, value) => new RequiredKeyword([.. value.EnumerateArray().Select(key => key.GetString()!)]),
        ["$ref"] = (reader, _, value) => reader.Reference(value.GetString()!),
        ["if"] = (reader, schema, value) => reader.Condition(schema, value),
        ["then"] = Skip,
        ["else"] = Skip,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    internal static string Unsupported(string keyword) => $"The keyword {keyword} is not in the subset of JSON Schema that is checked.";

    /// <summary>Reads one schema.</summary>
    /// <exception cref="InvalidOperationException">A keyword, type or format is not supported, or has a wrong value.</exception>
    internal JsonSchema Read(JsonElement schema)
    {
        var keywords = new List<Keyword>();
        foreach (var property in schema.EnumerateObject())
        {
            if (!Keywords.TryGetValue(property.Name, out var reading)) throw new InvalidOperationException(Unsupported(property.Name));
            if (reading(this, schema, property.Value) is { } keyword) keywords.Add(keyword);
        }

        return new(keywords);
    }

    private static Keyword? Skip(SchemaReader reader, JsonElement schema, JsonElement value) => null;

    private static TypeKeyword Type(JsonElement value)
    {
        string[] types = value.ValueKind == JsonValueKind.Array
            ? [.. value.EnumerateArray().Select(type => type.GetString()!)]
            : [value.GetString()!];
        return Array.Find(types, type => !TypeKeyword.IsKnown(type)) is { } unknown
            ? throw new InvalidOperationException(Unsupported($"type {unknown}"))
            : new(types);
    }

    private static FormatKeyword Format(string format) => format is FormatKeyword.Date or FormatKeyword.Uri
        ? new(format)
        : throw new InvalidOperationException(Unsupported($"format {format}"));

    private PropertiesKeyword Properties(JsonElement schema, JsonElement value)
    {
        var refusesOthers = schema.TryGetProperty("additionalProperties", out var others) && others.ValueKind == JsonValueKind.False;
        return new(value.EnumerateObject().ToFrozenDictionary(property => property.Name, property => Read(property.Value)), !refusesOthers);
    }

    private static Keyword? AdditionalProperties(SchemaReader reader, JsonElement schema, JsonElement value) =>
        schema.TryGetProperty("properties", out _) && value.ValueKind is JsonValueKind.True or JsonValueKind.False
            ? null
            : throw new InvalidOperationException(Unsupported("additionalProperties without properties, or other than true and false,"));

    private ReferenceKeyword Reference(string target) => new(refer(target));

    private ConditionKeyword Condition(JsonElement schema, JsonElement condition) => new(
        Read(condition),
        schema.TryGetProperty("then", out var then) ? Read(then) : null,
        schema.TryGetProperty("else", out var otherwise) ? Read(otherwise) : null);
}
