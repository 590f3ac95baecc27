using System.Text.Json;

namespace CareersBot.Evaluation;

/// <summary>A message and what a right answer to it is taken for.</summary>
/// <param name="Id">Unique in its set.</param>
/// <param name="Text">As typed.</param>
/// <param name="Accepted">Intents that are right, the best first; <see cref="NoDoor"/> where no safety door may open.</param>
/// <remarks>Source: <c>data/eval/*.jsonl</c>; its README says what the fields are.</remarks>
public sealed record JudgedMessage(string Id, string Text, IReadOnlyList<string> Accepted)
{
    /// <summary>Stands for "anything but a safety door".</summary>
    public const string NoDoor = "none";

    /// <summary>Most lines of a set; a count. What comes after them is not read.</summary>
    public const int MaximumLines = 100_000;

    /// <summary>Reads a set of single messages.</summary>
    /// <param name="file">The path of a file of lines of JSON with <c>id</c>, <c>text</c> and <c>intent</c> or <c>door</c>.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="JsonException">A line is not such JSON.</exception>
    public static IReadOnlyList<JudgedMessage> Read(string file) =>
        [.. File.ReadLines(file).Take(MaximumLines).Where(line => line.Length > 0).Select(Parse)];

    private static JudgedMessage Parse(string line)
    {
        var item = JsonSerializer.Deserialize<Item>(line, JsonSerializerOptions.Web) ?? throw new JsonException("The line says null.");
        if (item.Id is null || item.Text is null) throw new JsonException("A judged message lacks its id or its text.");
        IReadOnlyList<string> accepted = item.Intent is { } intent ? [intent, .. item.AcceptableIntents ?? []] : [item.Door ?? NoDoor, .. item.Also ?? []];
        return new(item.Id, item.Text, accepted);
    }

    private sealed record Item(
        string? Id,
        string? Text,
        string? Intent,
        [property: System.Text.Json.Serialization.JsonPropertyName("acceptable_intents")] IReadOnlyList<string>? AcceptableIntents,
        string? Door,
        IReadOnlyList<string>? Also);
}
