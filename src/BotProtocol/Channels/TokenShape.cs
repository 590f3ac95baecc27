using System.Buffers;
using System.Buffers.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace BotProtocol.Channels;

/// <summary>A token that has the shape of the Connector's, read before any key is looked at. Nothing in it is to be believed yet.</summary>
/// <param name="Text">The token itself.</param>
/// <param name="KeyId">The key that it says it was signed with.</param>
/// <param name="Issuer">Who it says made it.</param>
/// <param name="ServiceUrl">The claim <c>serviceurl</c>; null when there is none.</param>
/// <param name="AppId">The claim <c>appid</c> (version 1.0) or <c>azp</c>; null when there is neither.</param>
/// <remarks>
/// Stricter than the standards where looseness would only help a forger: one way of encoding, no name twice, one audience, one
/// algorithm, no extensions that must be understood.
/// </remarks>
internal sealed record TokenShape(string Text, string KeyId, string Issuer, string? ServiceUrl, string? AppId)
{
    internal const string Algorithm = "RS256";
    internal const int LongestCharacters = 8_192;
    private const int LongestKeyId = 256;

    private static readonly string[] Extensions = ["crit", "b64", "zip", "enc", "cty"];

    private static JsonDocumentOptions Strict { get; } = new() { AllowDuplicateProperties = false, MaxDepth = 8 };

    /// <summary>The shape; null when the text has another.</summary>
    internal static TokenShape? Read(string? text)
    {
        if (text is null or { Length: > LongestCharacters }) return null;
        var parts = text.Split('.');
        if (parts.Length != 3 || Decode(parts[0]) is not { } header || Decode(parts[1]) is not { } claims || Decode(parts[2]) is null) return null;
        try
        {
            using var top = JsonDocument.Parse(header, Strict);
            using var said = JsonDocument.Parse(claims, Strict);
            return KeyIdOf(top.RootElement) is { } keyId ? Of(text, keyId, said.RootElement) : null;
        }
        catch (JsonException)
        {
            return null;
        }
        catch (InvalidOperationException) // an escape that names half a character
        {
            return null;
        }
    }

    private static string? KeyIdOf(JsonElement header)
    {
        if (header.ValueKind != JsonValueKind.Object || TextOf(header, "alg") != Algorithm) return null;
        if (header.TryGetProperty("typ", out var type) && !(type.ValueKind == JsonValueKind.String && "JWT".Equals(type.GetString(), StringComparison.OrdinalIgnoreCase))) return null;
        if (Array.Exists(Extensions, name => header.TryGetProperty(name, out _))) return null;
        return TextOf(header, "kid") is { Length: > 0 and <= LongestKeyId } keyId ? keyId : null;
    }

    private static TokenShape? Of(string text, string keyId, JsonElement claims)
    {
        if (claims.ValueKind != JsonValueKind.Object || TextOf(claims, "iss") is not { } issuer || TextOf(claims, "aud") is null) return null;
        if (!IsTime(claims, "nbf") || !IsTime(claims, "exp")) return null;
        var appId = TextOf(claims, "ver") == "2.0" ? TextOf(claims, "azp") : TextOf(claims, "appid");
        return new(text, keyId, issuer, TextOf(claims, "serviceurl"), appId);
    }

    private static bool IsTime(JsonElement claims, string name) =>
        claims.TryGetProperty(name, out var time) && time.ValueKind == JsonValueKind.Number && time.TryGetInt64(out var seconds) && seconds is > 0 and < uint.MaxValue;

    private static string? TextOf(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    /// <summary>The bytes; null unless the text is the one way to write them.</summary>
    private static byte[]? Decode(string part)
    {
        var bytes = new byte[Base64Url.GetMaxDecodedLength(part.Length)];
        if (part.Length == 0 || Base64Url.DecodeFromChars(part, bytes, out _, out var written) != OperationStatus.Done) return null;
        bytes = bytes[..written];
        return Base64Url.EncodeToString(bytes) == part ? bytes : null;
    }
}
