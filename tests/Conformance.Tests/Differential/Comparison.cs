using System.Text.Json;
using System.Text.Json.Nodes;

namespace Conformance.Tests.Differential;

/// <summary>Holds two answers to one request against each other: stage, errors as a set of their places, data.</summary>
internal static class Comparison
{
    /// <summary>What disagrees, with the request, so that it can be asked again; null when nothing does.</summary>
    internal static string? Disagreement(JsonNode request, JsonNode expected, JsonNode answer)
    {
        var agrees = expected["error"] is null
            && (string?)expected["stage"] == (string?)answer["stage"]
            && Places(expected).SequenceEqual(Places(answer), StringComparer.Ordinal)
            && Text(expected["data"]) == Text(answer["data"]);
        return agrees ? null : $"{request["id"]}\n{request["document"]}\nvariables {request["variables"]?.ToJsonString(Answers.Json)}\n"
            + $"reference {Shown(expected, answer)}\nengine    {Shown(answer, expected)}";
    }

    /// <summary>Of an answer the stage, the errors that the other one does not have, and the data when it is another.</summary>
    private static string Shown(JsonNode answer, JsonNode other)
    {
        var others = Places(other).ToList();
        var own = (answer["errors"]?.AsArray() ?? []).Where(error => !others.Remove(Place(error!))).Select(error => error!.ToJsonString());
        var data = Text(answer["data"]) == Text(other["data"]) ? "" : $" data {answer["data"]?.ToJsonString(Answers.Json)}";
        return $"{answer["stage"] ?? answer["error"]}: {string.Join("\n          ", own)}{data}";
    }

    /// <summary>Each error as its locations and path, sorted: the order of errors is nobody's law.</summary>
    private static IEnumerable<string> Places(JsonNode answer) => (answer["errors"]?.AsArray() ?? [])
        .Select(error => Place(error!)).Order(StringComparer.Ordinal);

    private static string Place(JsonNode error) => $"{error["locations"]?.ToJsonString()} {error["path"]?.ToJsonString()}";

    /// <summary>Data as text, members in their order and numbers by their value.</summary>
    private static string Text(JsonNode? node) => node switch
    {
        null => "null",
        JsonObject members => $"{{{string.Join(',', members.Select(member => $"{JsonSerializer.Serialize(member.Key)}:{Text(member.Value)}"))}}}",
        JsonArray items => $"[{string.Join(',', items.Select(Text))}]",
        _ when node.GetValueKind() == JsonValueKind.Number => BitConverter.DoubleToInt64Bits(node.GetValue<double>() + 0.0).ToString("x", null),
        _ => JsonSerializer.Serialize(node),
    };
}
