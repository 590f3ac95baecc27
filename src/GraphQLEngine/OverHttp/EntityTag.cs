using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using GraphQLEngine.Execution;

namespace GraphQLEngine.OverHttp;

/// <summary>
/// Names the answer to a query before it is worked out: by what the answers are worked out from, and everything that was asked. Tags are
/// weak, so that one holds for an answer in any encoding.
/// </summary>
/// <remarks>Source: RFC 9110, sections 8.8.3 and 13.1.2.</remarks>
internal static class EntityTag
{
    private const int TagBytes = 16;

    internal static string Of(string version, string mediaType, GraphQLRequest request, JsonElement extensions)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(hash, version);
        Append(hash, mediaType);
        Append(hash, request.Query);
        Append(hash, request.OperationName ?? "");
        Append(hash, TextOf(request.Variables));
        Append(hash, TextOf(extensions));
        return $"W/\"{Base64Url.EncodeToString(hash.GetHashAndReset().AsSpan(0, TagBytes))}\"";
    }

    /// <summary>Whether the client has that answer already. A lone star, "whatever there is", does not count: nothing may be there.</summary>
    internal static bool IsAmong(string? ifNoneMatch, string tag) =>
        ifNoneMatch is not null && ifNoneMatch.Split(',', StringSplitOptions.TrimEntries).Any(one => Opaque(one) == Opaque(tag));

    private static string Opaque(string tag) => tag.StartsWith("W/", StringComparison.Ordinal) ? tag[2..] : tag;

    private static string TextOf(JsonElement json) => json.ValueKind == JsonValueKind.Undefined ? "" : json.GetRawText();

    // Lengths first: no two lists of parts are one run of bytes.
    private static void Append(IncrementalHash hash, string part)
    {
        var bytes = Encoding.UTF8.GetBytes(part);
        hash.AppendData(BitConverter.GetBytes(bytes.Length));
        hash.AppendData(bytes);
    }
}
