using System.Text.Json.Nodes;

namespace Conformance.Tests.Scenarios;

/// <summary>A scenario: the request that it makes and what must follow.</summary>
internal sealed record Scenario(string Name, JsonNode Request, IReadOnlyList<JsonNode> Expected);

/// <summary>Reads a file of scenarios.</summary>
internal static class ScenarioFile
{
    internal static IReadOnlyList<Scenario> Read(string path)
    {
        var json = YamlAsJson.Read(File.ReadAllText(path));
        return [.. json["tests"]!.AsArray().Select((test, index) => Scenario(test!, $"{Path.GetFileName(path)} #{index}", json["background"], path))];
    }

    private static Scenario Scenario(JsonNode test, string name, JsonNode? background, string path)
    {
        var (given, when, then) = (test["given"]!, test["when"]!.AsObject(), test["then"]);
        var action = when.First().Key;
        var request = new JsonObject
        {
            ["id"] = name,
            ["action"] = action,
            ["sdl"] = (string?)given["schema"] ?? (string?)background?["schema"] ?? FromFile(given, background, path),
            ["document"] = (string?)given["query"],
            ["testData"] = (given["test-data"] ?? background?["test-data"])?.DeepClone(),
        };
        if (action == "validate") request["rules"] = when[action]!.DeepClone();
        if (action == "execute" && when[action] is JsonObject how) Describe(request, how);
        return new($"{name} {test["name"]}", request, then is JsonArray all ? [.. all.Select(item => item!)] : [then!]);
    }

    private static void Describe(JsonObject request, JsonObject how)
    {
        request["testValue"] = (string?)how["test-value"];
        request["operationName"] = (string?)how["operation-name"];
        request["variables"] = how["variables"]?.DeepClone();
        request["validateQuery"] = (bool?)how["validate-query"] ?? true;
    }

    private static string? FromFile(JsonNode given, JsonNode? background, string path) => (string?)(given["schema-file"] ?? background?["schema-file"]) is { } file
        ? File.ReadAllText(Path.Combine(Path.GetDirectoryName(path)!, file))
        : null;
}
