using System.Text.Json.Nodes;

namespace Conformance.Tests.Scenarios;

/// <summary>The language-neutral scenarios <c>graphql-cats</c>: parsing, validation and execution.</summary>
public sealed class ScenarioTests
{
    private const int ScenariosInAll = 101;

    /// <summary>Scenarios that the specification has overtaken since they were written, each with the reason.</summary>
    private static readonly Dictionary<string, string> Outdated = new(StringComparer.Ordinal)
    {
        ["ScalarLeafs.yaml #4"] = ASelectionIsLocatedAtItsBrace,
        ["ScalarLeafs.yaml #5"] = ASelectionIsLocatedAtItsBrace,
        ["ScalarLeafs.yaml #6"] = ASelectionIsLocatedAtItsBrace,
        ["ScalarLeafs.yaml #7"] = ASelectionIsLocatedAtItsBrace,
        ["ScalarLeafs.yaml #8"] = ASelectionIsLocatedAtItsBrace,
        ["Executor.yaml #2"] = "It leaves failed items out of a list; section 6.4.4 puts null in their place.",
        ["UnionInterface.yaml #0"] = "It has no interfaces of an interface; since 2021 they are an empty list (section 4.2.2), and types come in the schema's order.",
    };

    private const string ASelectionIsLocatedAtItsBrace = "It locates a selection that should not be there at its field; the reference now locates the selection itself.";

    [EvidenceTheory]
    [InlineData("parsing/SchemaParser.yaml")]
    [InlineData("execution/Executor.yaml")]
    [InlineData("execution/UnionInterface.yaml")]
    [InlineData("validation/ExecutableDefinitions.yaml")]
    [InlineData("validation/FieldsOnCorrectType.yaml")]
    [InlineData("validation/FragmentsOnCompositeTypes.yaml")]
    [InlineData("validation/KnownArgumentNames.yaml")]
    [InlineData("validation/KnownDirectives.yaml")]
    [InlineData("validation/ScalarLeafs.yaml")]
    public void File_AllScenariosHold(string file)
    {
        var current = Read(file).Where(scenario => !Outdated.ContainsKey((string)scenario.Request["id"]!)).ToArray();
        Assert.NotEmpty(current);
        Agreement.IsTotal([.. current.SelectMany(scenario => Faults(scenario, Answers.Of(scenario.Request)))]);
    }

    [EvidenceFact]
    public void Files_HoldTheScenariosThatAreNamedHere()
    {
        var files = Directory.EnumerateFiles(Path.Combine(Places.Evidence, "graphql-cats"), "*.yaml", SearchOption.AllDirectories)
            .Where(path => Path.GetFileName(path) != "error-mapping.yaml");
        var names = files.SelectMany(ScenarioFile.Read).Select(scenario => (string)scenario.Request["id"]!).ToHashSet(StringComparer.Ordinal);
        Assert.Equal(ScenariosInAll, names.Count);
        Assert.Empty(Outdated.Keys.Except(names));
    }

    private static IReadOnlyList<Scenario> Read(string file) => ScenarioFile.Read(Path.Combine(Places.Evidence, "graphql-cats", file));

    private static IEnumerable<string> Faults(Scenario scenario, JsonNode answer) => scenario.Expected
        .SelectMany(expected => expected.AsObject().Where(member => !Holds(member.Key, member.Value, expected, answer)))
        .Select(member => $"{scenario.Name}: {member.Key} {member.Value?.ToJsonString()}, answered {answer.ToJsonString()}");

    private static bool Holds(string key, JsonNode? value, JsonNode expected, JsonNode answer) => key switch
    {
        "passes" => (string?)answer["stage"] == "ok" && answer["errors"]!.AsArray().Count == 0,
        "syntax-error" => (string?)answer["stage"] == "syntax",
        "data" => JsonNode.DeepEquals(value, answer["data"]),
        "error-count" => answer["errors"]!.AsArray().Count == (int)value!,
        "loc" => Answers.Locations(answer).Any(places => places!.AsArray().Any(place => JsonNode.DeepEquals(place, value))),
        "error" => answer["errors"]!.AsArray().Any(error => (string?)error!["message"] == (string?)value),
        "error-code" => answer["errors"]!.AsArray().Count > 0 && expected["loc"] is not null, // the code is the reference's; the place is everybody's
        "args" => true, // what the reference's message is filled with
        "exception" => (string?)answer["stage"] is "operation" or "validation" && answer["data"] is null,
        _ => throw new InvalidDataException($"The scenarios do not say \"{key}\"."),
    };
}
