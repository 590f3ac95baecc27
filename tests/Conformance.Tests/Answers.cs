using System.Text.Json;
using System.Text.Json.Nodes;
using GraphQLAdapter;

namespace Conformance.Tests;

/// <summary>Asks the adapter in this process, line by line as its program does.</summary>
internal static class Answers
{
    /// <summary>The adapter's answer to one request, on a stack as deep as the program's.</summary>
    internal static JsonNode Of(JsonNode request) => All([request])[0];

    internal static IReadOnlyList<JsonNode> All(IReadOnlyList<JsonNode> requests)
    {
        var answers = new List<JsonNode>(requests.Count);
        DeepStack.Run(() => answers.AddRange(requests.Select(request => Parse(Adapter.Answer(request.ToJsonString(Json))))));
        return answers;
    }

    internal static JsonNode Parse(string line) => JsonNode.Parse(line, documentOptions: new() { MaxDepth = int.MaxValue })!;

    /// <summary>The locations of each error, in the order of the answer.</summary>
    internal static JsonArray Locations(JsonNode answer) =>
        [.. answer["errors"]!.AsArray().Select(error => error!["locations"]?.DeepClone() ?? new JsonArray())];

    internal static JsonSerializerOptions Json { get; } = new() { MaxDepth = 2_048 };
}
