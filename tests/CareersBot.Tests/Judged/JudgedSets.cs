using System.Text.Json;

namespace CareersBot.Tests.Judged;

/// <summary>The lines of the judged sets in <c>data/eval/</c>.</summary>
internal static class JudgedSets
{
    internal static List<JsonElement> Lines(string file) =>
        [.. File.ReadLines(Path.Combine(RealCatalogue.DataPath, "eval", file)).Where(line => line.Length > 0).Select(line => JsonDocument.Parse(line).RootElement.Clone())];

    /// <summary>The sets of single messages.</summary>
    internal static IReadOnlyList<string> Files { get; } =
        [.. Directory.EnumerateFiles(Path.Combine(RealCatalogue.DataPath, "eval"), "*.jsonl").Select(path => Path.GetFileName(path)!).Where(file => file != "dialogues.jsonl").Order(StringComparer.Ordinal)];

    /// <summary>Every message of every set, dialogues among them.</summary>
    internal static IEnumerable<string> Messages()
    {
        foreach (var file in Files)
            foreach (var item in Lines(file)) yield return item.GetProperty("text").GetString()!;
        foreach (var item in Lines("dialogues.jsonl"))
            foreach (var turn in item.GetProperty("turns").EnumerateArray()) yield return turn.GetProperty("user").GetString()!;
    }
}
