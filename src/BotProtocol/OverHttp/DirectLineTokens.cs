using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using BotProtocol.Conversations;

namespace BotProtocol.OverHttp;

/// <summary>
/// Makes and reads tokens. A token is <c>use.conversation.user.expiry.nonce.signature</c>: the user in base64url, the expiry in Unix
/// seconds, the signature an HMAC-SHA256 of all before it. Nothing is stored: any process with the key reads it.
/// </summary>
internal sealed class DirectLineTokens
{
    private const int LongestCharacters = 2_048;
    private const int Parts = 6;

    private readonly DirectLineOptions _options;
    private readonly TimeProvider _clock;
    private readonly byte[] _key;

    internal DirectLineTokens(DirectLineOptions options, TimeProvider clock)
    {
        (_options, _clock) = (options, clock);
        _key = options.SigningKey is { } key ? SHA256.HashData(Encoding.UTF8.GetBytes(key)) : RandomNumberGenerator.GetBytes(32);
    }

    internal DirectLineToken Issue(ConversationId id, string? userId) =>
        new(id, Write(new(TokenUse.Calls, id, userId), _options.TokenSeconds), _options.TokenSeconds);

    internal string IssueForStream(ConversationId id) => Write(new(TokenUse.Stream, id, null), _options.StreamAddressSeconds);

    internal TokenReading Read(string? text)
    {
        if (text is null || text.Length > LongestCharacters) return default;
        var end = text.LastIndexOf('.');
        if (end < 0 || !IsSignature(text[(end + 1)..], text[..end])) return default;
        var parts = text.Split('.');
        if (parts.Length != Parts) throw new InvalidOperationException("A token with a right signature has the wrong number of parts.");
        if (_clock.GetUtcNow().ToUnixTimeSeconds() >= long.Parse(parts[3], CultureInfo.InvariantCulture)) return new(null, IsExpired: true);
        var user = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(parts[2]));
        var use = parts[0] == "s" ? TokenUse.Stream : TokenUse.Calls;
        return new(new(use, ConversationId.Parse(parts[1]), user.Length == 0 ? null : user), IsExpired: false);
    }

    /// <summary>Whether this is the secret; never when there is none.</summary>
    internal bool IsSecret(string text) => _options.Secret is { } secret
        && CryptographicOperations.FixedTimeEquals(Sign(secret), Sign(text)); // of equal length, so the time tells nothing

    private string Write(TokenClaims claims, int seconds)
    {
        var use = claims.Use == TokenUse.Stream ? "s" : "c";
        var user = Base64Url.EncodeToString(Encoding.UTF8.GetBytes(claims.UserId ?? ""));
        var expiry = _clock.GetUtcNow().ToUnixTimeSeconds() + seconds;
        var nonce = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(6));
        var signed = string.Create(CultureInfo.InvariantCulture, $"{use}.{claims.ConversationId}.{user}.{expiry}.{nonce}");
        return $"{signed}.{Base64Url.EncodeToString(Sign(signed))}";
    }

    private bool IsSignature(string signature, string signed) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(signature), Base64Url.EncodeToUtf8(Sign(signed)));

    private byte[] Sign(string text) => HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes(text));
}
