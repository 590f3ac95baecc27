using System.Text.Json;

namespace GraphQLAdapter;

/// <summary>One line of the input.</summary>
/// <param name="Id">Whatever the caller sent, sent back as it came.</param>
/// <param name="Action"><c>parse</c>, <c>validate</c>, <c>execute</c> or <c>validateSDL</c>.</param>
/// <param name="Sdl">The schema; null or empty: none.</param>
/// <param name="Document">The document under test.</param>
/// <param name="Rules">The rules to hold it against, by name; null: all.</param>
/// <param name="OperationName">Which operation to run; null: the only one.</param>
/// <param name="Variables">A JSON object; undefined: none.</param>
/// <param name="Data">Where fields find their values.</param>
/// <param name="Validates">Whether a document is validated before it is executed.</param>
internal sealed record AdapterRequest(
    JsonElement Id, string Action, string? Sdl, string Document, IReadOnlyList<string>? Rules, string? OperationName, JsonElement Variables,
    ScenarioData Data, bool Validates)
{
    /// <summary>Reads a line.</summary>
    /// <exception cref="FormatException">A member is missing or of another kind; the message names it.</exception>
    internal static AdapterRequest Read(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object) throw new FormatException("A request is a JSON object.");
        var testData = Member(json, "testData", JsonValueKind.Object);
        var root = Member(json, "root");
        if (Text(json, "testValue") is { } name && testData.ValueKind == JsonValueKind.Object && testData.TryGetProperty(name, out var value)) root = value;
        return new(
            Member(json, "id"), Text(json, "action") ?? throw new FormatException("\"action\" is missing."), Text(json, "sdl"),
            Text(json, "document") ?? throw new FormatException("\"document\" is missing."), ReadRules(json), Text(json, "operationName"),
            Member(json, "variables", JsonValueKind.Object), new(root, testData), !IsFalse(Member(json, "validateQuery")));
    }

    private static IReadOnlyList<string>? ReadRules(JsonElement json)
    {
        var rules = Member(json, "rules", JsonValueKind.Array);
        if (rules.ValueKind != JsonValueKind.Array) return null;
        return [.. rules.EnumerateArray().Select(rule => rule.ValueKind == JsonValueKind.String
            ? rule.GetString()!
            : throw new FormatException("\"rules\" must be a list of names."))];
    }

    private static string? Text(JsonElement json, string name)
    {
        var value = Member(json, name, JsonValueKind.String);
        return value.ValueKind == JsonValueKind.String ? JsonText.Read(value) : null;
    }

    private static bool IsFalse(JsonElement value) => value.ValueKind == JsonValueKind.False;

    /// <summary>The member; undefined when it is absent or null.</summary>
    private static JsonElement Member(JsonElement json, string name, JsonValueKind kind = JsonValueKind.Undefined)
    {
        if (!json.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null) return default;
        return kind == JsonValueKind.Undefined || value.ValueKind == kind ? value : throw new FormatException($"\"{name}\" must be a JSON {kind}.");
    }
}
