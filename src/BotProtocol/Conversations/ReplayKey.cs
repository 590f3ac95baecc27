using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using BotProtocol.Activities;

namespace BotProtocol.Conversations;

/// <summary>What makes two activities the same one sent twice: the sender, and the sender's own name for it.</summary>
internal static class ReplayKey
{
    private const string ClientActivityId = "clientActivityID"; // Web Chat's name, in channelData

    /// <summary>The key; null when the sender gave the activity no name.</summary>
    internal static string? Of(Activity activity)
    {
        var name = ClientNameOf(activity)?.GetString() ?? activity.Id;
        if (string.IsNullOrEmpty(name)) return null;
        return Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes($"{activity.From?.Id}\n{name}")));
    }

    /// <summary>The part of the channel data that a client finds its own activity again by; null when there is none.</summary>
    internal static JsonElement? DataToFindAgain(Activity activity) => ClientNameOf(activity) is { } name
        ? JsonSerializer.SerializeToElement(new Dictionary<string, JsonElement> { [ClientActivityId] = name })
        : null;

    private static JsonElement? ClientNameOf(Activity activity) =>
        activity.ChannelData is { ValueKind: JsonValueKind.Object } data
        && data.TryGetProperty(ClientActivityId, out var name) && name.ValueKind == JsonValueKind.String
            ? name
            : null;
}
