using System.Globalization;
using System.Text.Json.Nodes;
using Conformance.Tests.Generation;
using GraphQLEngine.Language;
using GraphQLEngine.TypeSystem;

namespace Conformance.Tests.Differential;

/// <summary>Generated documents and executions, put to the engine and to the reference implementation: both must say the same.</summary>
/// <remarks>
/// The seed is fixed, so that a failure repeats; <c>CONFORMANCE_SEED</c> sets another, and <c>CONFORMANCE_SCALE</c> multiplies the cases.
/// </remarks>
public sealed class DifferentialTests
{
    private const ulong CommittedSeed = 20250901;

    private static readonly string[] SchemaNames = ["animals", "inputs", "wrappers", "words"];

    private static ulong Seed { get; } = ulong.Parse(Environment.GetEnvironmentVariable("CONFORMANCE_SEED") ?? $"{CommittedSeed}", CultureInfo.InvariantCulture);

    private static int Scale { get; } = int.Parse(Environment.GetEnvironmentVariable("CONFORMANCE_SCALE") ?? "1", CultureInfo.InvariantCulture);

    [ReferenceFact]
    public async Task Documents_AreJudgedAsByTheReference()
    {
        var requests = Requests(4_800 * Scale, 0, ValidationRequest);
        var (expected, disagreements) = await CompareAsync(requests);
        Agreement.IsTotal(disagreements);
        Assert.All(["syntax", "validation", "ok"], stage => Assert.InRange(Count(expected, stage), requests.Length / 10, requests.Length));
    }

    [ReferenceFact]
    public async Task Executions_AnswerAsTheReferenceDoes()
    {
        var requests = Requests(3_600 * Scale, 1_000_000, ExecutionRequest);
        var (expected, disagreements) = await CompareAsync(requests);
        Agreement.IsTotal(disagreements);
        var executed = expected.Where(answer => (string?)answer["stage"] == "ok").ToArray();
        Assert.InRange(executed.Length, 2_000 * Scale, requests.Length);
        Assert.InRange(executed.Count(answer => answer["errors"]!.AsArray().Count > 0), 500 * Scale, requests.Length);
        Assert.InRange(Count(expected, "variables"), 50 * Scale, requests.Length);
    }

    private static async Task<(IReadOnlyList<JsonNode> Expected, string[] Disagreements)> CompareAsync(JsonNode[] requests)
    {
        var asking = ReferenceProcess.AnswerAsync(requests);
        var answers = Answers.All(requests);
        var expected = await asking;
        return (expected, [.. requests.Select((request, index) => Comparison.Disagreement(request, expected[index], answers[index])).OfType<string>().OrderBy(text => text.Length)]);
    }

    private static int Count(IEnumerable<JsonNode> answers, string stage) => answers.Count(answer => (string?)answer["stage"] == stage);

    private static JsonNode[] Requests(int count, int from, Func<string, Schema, Dice, JsonObject> request)
    {
        var schemas = SchemaNames.Select(name => File.ReadAllText(Path.Combine(Places.Reference, "schemas", $"{name}.graphql"))).ToArray();
        var built = schemas.Select(sdl => SchemaBuilder.Build(Parser.Parse(sdl, ParserLimits.Trusted).Document!)).ToArray();
        return [.. Enumerable.Range(from, count).Select(number => Request(number))];

        JsonNode Request(int number)
        {
            var made = request(schemas[number % schemas.Length], built[number % schemas.Length], Dice.For(Seed, number));
            made["id"] = $"seed {Seed} case {number} ({SchemaNames[number % schemas.Length]})";
            return made;
        }
    }

    private static JsonObject ValidationRequest(string sdl, Schema schema, Dice dice)
    {
        var document = DocumentGenerator.Generate(schema, dice, dice.Pick([0, 0.005, 0.02, 0.05, 0.15])).Text;
        if (dice.Chance(0.3)) document = SyntaxFaults.Spoil(document, dice);
        return new() { ["action"] = "validate", ["sdl"] = sdl, ["document"] = document };
    }

    private static JsonObject ExecutionRequest(string sdl, Schema schema, Dice dice)
    {
        var document = DocumentGenerator.Generate(schema, dice, dice.Pick([0, 0, 0, 0.002]));
        var faultiness = dice.Pick([0, 0, 0.02, 0.1]);
        var named = document.Operations.Count > 0 && (document.Operations.Count > 1 || dice.Chance(0.5));
        return new()
        {
            ["action"] = "execute",
            ["sdl"] = sdl,
            ["document"] = document.Text,
            ["operationName"] = !named || dice.Chance(0.02) ? null : dice.Chance(0.02) ? "Nobody" : dice.Pick(document.Operations),
            ["variables"] = new VariableGenerator(dice, faultiness).Generate(document.Variables),
            ["testData"] = new DataGenerator(schema, dice).Generate(),
            ["testValue"] = "root",
        };
    }
}
