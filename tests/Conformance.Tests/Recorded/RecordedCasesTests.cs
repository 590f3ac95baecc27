using System.IO.Compression;
using System.Text.Json.Nodes;

namespace Conformance.Tests.Recorded;

/// <summary>What the reference implementation's own tests expect, recorded: stage, number of errors and their locations.</summary>
public sealed class RecordedCasesTests
{
    private const int CasesInAll = 1_962;

    [EvidenceFact]
    public void Cases_AreAllAnsweredAsRecorded()
    {
        var cases = Read().ToArray();
        var answers = Answers.All(cases);
        var disagreements = cases.Zip(answers).Select(pair => Disagreement(pair.First, pair.Second)).OfType<string>();
        Assert.Equal(CasesInAll, cases.Length);
        Agreement.IsTotal([.. disagreements]);
    }

    private static IEnumerable<JsonNode> Read()
    {
        using var packed = File.OpenRead(Path.Combine(Places.Evidence, "graphql-js-cases.jsonl.gz"));
        using var reader = new StreamReader(new GZipStream(packed, CompressionMode.Decompress));
        while (reader.ReadLine() is { } line) yield return JsonNode.Parse(line)!;
    }

    private static string? Disagreement(JsonNode recorded, JsonNode answer)
    {
        var expected = recorded["expect"]!;
        var agrees = (string?)answer["stage"] == (string?)expected["stage"]
            && answer["errors"]?.AsArray().Count == (int)expected["errors"]!
            && (expected["locations"] is null || JsonNode.DeepEquals(expected["locations"], Answers.Locations(answer)));
        return agrees ? null : $"{recorded["id"]} {recorded["name"]}\n{recorded["document"]}\nexpected {expected.ToJsonString()}\nanswered {answer.ToJsonString()}";
    }
}
