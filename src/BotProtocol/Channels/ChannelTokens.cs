using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace BotProtocol.Channels;

/// <summary>Checks the tokens that channels call with.</summary>
/// <remarks>Source: Bot Framework, "Authentication with the Bot Connector API", the parts on requests from the Connector and the Emulator.</remarks>
internal sealed class ChannelTokens : IDisposable
{
    private const string Scheme = "Bearer ";
    private const string ConnectorIssuer = "https://api.botframework.com";

    // The two tenants that the Emulator's tokens come from, as versions 1.0 and 2.0 of tokens write them.
    private static readonly string[] EmulatorIssuers =
    [
        "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/",
        "https://login.microsoftonline.com/d6d49420-f39b-4df7-a1dc-d59a935871db/v2.0",
        "https://sts.windows.net/f8cdef31-a31e-4b4a-93e4-5f571e91255a/",
        "https://login.microsoftonline.com/f8cdef31-a31e-4b4a-93e4-5f571e91255a/v2.0",
    ];

    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);

    private readonly JsonWebTokenHandler _handler = new() { MaximumTokenSizeInBytes = TokenShape.LongestCharacters };
    private readonly ChannelOptions _options;
    private readonly TimeProvider _clock;
    private readonly SigningKeys _connector;
    private readonly SigningKeys? _emulator;

    internal ChannelTokens(ChannelOptions options, HttpClient http, TimeProvider clock)
    {
        (_options, _clock) = (options, clock);
        var refresh = TimeSpan.FromMinutes(options.KeyRefreshMinutes);
        _connector = new(new(options.OpenIdMetadata), http, refresh, clock);
        _emulator = options.AcceptEmulator ? new(new(options.EmulatorOpenIdMetadata), http, refresh, clock) : null;
    }

    /// <summary>The caller, or why the call is refused; never both.</summary>
    /// <param name="authorization">The <c>Authorization</c> header; null when there is none.</param>
    /// <param name="cancellationToken">Ends the wait for keys.</param>
    internal async Task<(ChannelCaller? Caller, ChannelAnswer? Refusal)> ReadAsync(string? authorization, CancellationToken cancellationToken)
    {
        if (authorization?.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) != true) return (null, ChannelErrors.Unauthorized);
        if (TokenShape.Read(authorization[Scheme.Length..].Trim(' ')) is not { } token) return (null, ChannelErrors.Unauthorized);
        var isEmulator = _emulator is not null && EmulatorIssuers.Contains(token.Issuer, StringComparer.Ordinal);
        if (!isEmulator && token.Issuer != ConnectorIssuer) return (null, ChannelErrors.Unauthorized); // before its key makes anybody look
        var found = await (isEmulator ? _emulator! : _connector).FindAsync(token.KeyId, cancellationToken).ConfigureAwait(false);
        if (found.Key is not { } key) return (null, found.IsUnavailable ? ChannelErrors.KeysUnavailable : ChannelErrors.Unauthorized);
        var result = await _handler.ValidateTokenAsync(token.Text, ParametersFor(key)).ConfigureAwait(false);
        if (!result.IsValid || (isEmulator && token.AppId != _options.AppId)) return (null, ChannelErrors.Unauthorized);
        return (isEmulator ? new(null, null) : new(token.ServiceUrl, key.Endorsements), null);
    }

    public void Dispose()
    {
        _connector.Dispose();
        _emulator?.Dispose();
    }

    private TokenValidationParameters ParametersFor(SigningKey key) => new()
    {
        ValidIssuers = _emulator is null ? [ConnectorIssuer] : [ConnectorIssuer, .. EmulatorIssuers], // each was held against its keys above
        ValidAudience = _options.AppId,
        ValidAlgorithms = [TokenShape.Algorithm],
        IssuerSigningKey = key.Key,
        TryAllIssuerSigningKeys = false,
        RequireSignedTokens = true,
        RequireExpirationTime = true,
        RequireAudience = true,
        LifetimeValidator = (notBefore, expires, _, _) => notBefore <= (_clock.GetUtcNow() + Skew).UtcDateTime && expires >= (_clock.GetUtcNow() - Skew).UtcDateTime,
    };
}
