using System.Collections;
using System.Text.Json;
using GraphQLEngine.Errors;

namespace GraphQLAdapter;

/// <summary>What a case gives its fields to answer with.</summary>
/// <param name="Root">Where root fields look; undefined: nowhere.</param>
/// <param name="TestData">Named values that <c>$ref</c> points to; undefined: none.</param>
internal sealed record ScenarioData(JsonElement Root, JsonElement TestData)
{
    private const int MaximumReferences = 64; // references that go round in a circle end here

    /// <summary>A JSON value as resolvers give it: <c>$ref</c> followed, <c>$error</c> an error, objects read when they are asked.</summary>
    internal object? Value(JsonElement json)
    {
        for (var step = 0; step < MaximumReferences; step++)
        {
            if (json.ValueKind != JsonValueKind.Object) return Plain(json, Value);
            if (json.TryGetProperty("$error", out var message))
                return new GraphQLException(message.ValueKind == JsonValueKind.String ? message.GetString()! : message.GetRawText());
            if (!json.TryGetProperty("$ref", out var reference)) return new ScenarioObject(json, this);
            if (Named(reference) is not { } target) return null;
            json = target;
        }

        return new GraphQLException("The references of the data go round in a circle.");
    }

    /// <summary>The value of this name in the test data; null when there is none.</summary>
    internal object? Find(string name) =>
        TestData.ValueKind == JsonValueKind.Object && TestData.TryGetProperty(name, out var value) ? Value(value) : null;

    /// <summary>A JSON value as it is, nothing in it followed.</summary>
    internal static object? Raw(JsonElement json) => json.ValueKind == JsonValueKind.Object
        ? json.EnumerateObject().GroupBy(member => member.Name, StringComparer.Ordinal)
            .ToDictionary(members => members.Key, members => Raw(members.Last().Value), StringComparer.Ordinal)
        : Plain(json, Raw);

    private JsonElement? Named(JsonElement reference) =>
        reference.ValueKind == JsonValueKind.String && TestData.ValueKind == JsonValueKind.Object && TestData.TryGetProperty(reference.GetString()!, out var value)
            ? value
            : null;

    private static object? Plain(JsonElement json, Func<JsonElement, object?> item) => json.ValueKind switch
    {
        JsonValueKind.String => JsonText.Read(json),
        JsonValueKind.Number => Number(json.GetDouble()),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Array => json.EnumerateArray().Select(item).ToArray(),
        _ => null,
    };

    private static object Number(double number)
    {
        if (Math.Truncate(number) != number || Math.Abs(number) >= 1L << 53) return number;
        return number is >= int.MinValue and <= int.MaxValue ? (int)number : (long)number;
    }
}

/// <summary>An object of the data. As the value of a custom scalar it is the pairs it has.</summary>
internal sealed class ScenarioObject(JsonElement json, ScenarioData data) : IEnumerable<KeyValuePair<string, object?>>
{
    /// <summary>The object type that it says it is of; null when it says none.</summary>
    internal string? TypeName => Text("__typename") ?? Text("type");

    internal object? Find(string name) => json.TryGetProperty(name, out var value) ? data.Value(value) : null;

    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator() =>
        ((Dictionary<string, object?>)ScenarioData.Raw(json)!).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private string? Text(string name) => json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
