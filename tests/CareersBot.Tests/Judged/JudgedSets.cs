using System.Text.Json;

namespace CareersBot.Tests.Judged;

/// <summary>The lines of the judged sets in <c>data/eval/</c>.</summary>
internal static class JudgedSets
{
    internal static List<JsonElement> Lines(string file) =>
        [.. File.ReadLines(Path.Combine(RealCatalogue.DataPath, "eval", file)).Where(line => line.Length > 0).Select(line => JsonDocument.Parse(line).RootElement.Clone())];

    /// <summary>Every message of every set, dialogues among them.</summary>
    internal static IEnumerable<string> Messages()
    {
        foreach (var file in new[] { "chat.jsonl", "chat-held-out.jsonl", "chat-fresh.jsonl", "safety.jsonl", "safety-held-out.jsonl" })
            foreach (var item in Lines(file)) yield return item.GetProperty("text").GetString()!;
        foreach (var item in Lines("dialogues.jsonl"))
            foreach (var turn in item.GetProperty("turns").EnumerateArray()) yield return turn.GetProperty("user").GetString()!;
    }
}
