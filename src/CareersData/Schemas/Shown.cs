using System.Text.Json;

namespace CareersData.Schemas;

/// <summary>How a message shows what was found in a document.</summary>
internal static class Shown
{
    /// <summary>What a message says where a value is missing.</summary>
    internal const string Nothing = "nothing";

    private const int MostCharacters = 80;

    /// <summary>The JSON of a small value; for a list or an object only what it is, for a long text its beginning.</summary>
    internal static string Of(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => $"a list of {value.GetArrayLength()}",
        _ => Shorten(value.GetRawText()),
    };

    /// <summary>A text in quotation marks.</summary>
    internal static string Text(string text) => Shorten($"\"{text}\"");

    private static string Shorten(string text) => text.Length <= MostCharacters ? text : text[..(MostCharacters - 1)] + "…";
}
