using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using GraphQLEngine.Errors;

namespace GraphQLEngine.OverHttp;

/// <summary>A document named by the SHA-256 of its text, as <c>extensions.persistedQuery</c> carries it.</summary>
/// <param name="Hash">64 hexadecimal digits in lower case.</param>
/// <remarks>Source: the protocol of automatic persisted queries, version 1.</remarks>
internal sealed record PersistedQuery(string Hash)
{
    private const int HashDigits = 64;

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789abcdefABCDEF");

    internal static GraphQLError NotFound { get; } = new("PersistedQueryNotFound") { Code = "PERSISTED_QUERY_NOT_FOUND" };

    internal static GraphQLError NotSupported { get; } = new("PersistedQueryNotSupported") { Code = "PERSISTED_QUERY_NOT_SUPPORTED" };

    internal static GraphQLError Malformed { get; } =
        new("Member \"extensions.persistedQuery.sha256Hash\" must be a SHA-256 in 64 hexadecimal digits.") { Code = ErrorCodes.BadRequest };

    internal static GraphQLError Mismatch { get; } =
        new("The hash in \"extensions.persistedQuery\" is not that of the query.") { Code = "PERSISTED_QUERY_HASH_MISMATCH" };

    /// <summary>Reads the extensions of a request.</summary>
    /// <param name="extensions">A JSON object, or undefined.</param>
    /// <param name="error">What is wrong with what stands there; null when nothing.</param>
    /// <returns>The name of the document; null when the request names none, or wrongly.</returns>
    internal static PersistedQuery? Read(JsonElement extensions, out GraphQLError? error)
    {
        error = null;
        if (extensions.ValueKind != JsonValueKind.Object || !extensions.TryGetProperty("persistedQuery", out var persisted)) return null;
        if (persisted.ValueKind == JsonValueKind.Null) return null;
        if (persisted.ValueKind != JsonValueKind.Object) error = Malformed;
        else if (!IsVersionOne(persisted)) error = NotSupported;
        else if (HashOf(persisted) is { } hash) return new(hash);
        else error = Malformed;
        return null;
    }

    /// <summary>Whether this is the name of the text.</summary>
    internal bool Names(string text)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(text), hash);
        return Hash == Convert.ToHexStringLower(hash);
    }

    private static bool IsVersionOne(JsonElement persisted) =>
        persisted.TryGetProperty("version", out var version) && version.ValueKind == JsonValueKind.Number
        && version.TryGetInt32(out var number) && number == 1;

    private static string? HashOf(JsonElement persisted)
    {
        if (!persisted.TryGetProperty("sha256Hash", out var member) || member.ValueKind != JsonValueKind.String) return null;
        var text = member.GetString() ?? "";
        return text.Length == HashDigits && !text.AsSpan().ContainsAnyExcept(Digits) ? text.ToLowerInvariant() : null;
    }
}
