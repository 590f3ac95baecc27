using System.Text.Json;

namespace BotProtocol.Activities;

/// <summary>Plain strings as JSON values.</summary>
internal static class JsonText
{
    internal static JsonElement Of(string text) => JsonSerializer.SerializeToElement(text, ActivityJsonContext.Default.String);
}
