using System.ComponentModel.DataAnnotations;

namespace BotProtocol.Channels;

/// <summary>Which channels may talk to the bot; nobody may until <see cref="AppId"/> is set. The configuration section <c>Bot</c>.</summary>
public sealed class ChannelOptions : IValidatableObject
{
    /// <summary>The bot's own app id, as it was registered; null turns the channel endpoint off: it answers 401 to all.</summary>
    [StringLength(128, MinimumLength = 1)] public string? AppId { get; init; }

    /// <summary>The app's password (client secret); needed with <see cref="AppId"/>.</summary>
    [StringLength(512, MinimumLength = 1)] public string? AppPassword { get; init; }

    /// <summary>Where the signing keys of the Bot Connector are told; https, or any address of this machine.</summary>
    [Required] public string OpenIdMetadata { get; init; } = "https://login.botframework.com/v1/.well-known/openidconfiguration";

    /// <summary>
    /// Where the bot gets the token that it answers with: the login service and the tenant. The tenant of multi-tenant bots is
    /// <c>botframework.com</c>, that of others their own.
    /// </summary>
    [Required] public string Authority { get; init; } = "https://login.microsoftonline.com/botframework.com";

    /// <summary>
    /// Hosts that replies may be sent to, parted by commas: a name stands for itself and all names below it, over https. A loopback
    /// address (<c>127.0.0.1:3979</c>, <c>localhost</c>) stands for itself alone, over http as well.
    /// </summary>
    [Required] public string AllowedServiceHosts { get; init; } = "botframework.com, smba.trafficmanager.net";

    /// <summary>Whether the Bot Framework Emulator, which signs in as the bot itself, may talk to it too.</summary>
    public bool AcceptEmulator { get; init; }

    /// <summary>Where the signing keys of the Emulator's tokens are told.</summary>
    [Required] public string EmulatorOpenIdMetadata { get; init; } =
        "https://login.microsoftonline.com/botframework.com/v2.0/.well-known/openid-configuration";

    /// <summary>Least minutes between two looks for keys because of a key that is not known; strangers can cause such looks.</summary>
    [Range(1, 1_440)] public int KeyRefreshMinutes { get; init; } = 1;

    /// <summary>How often one reply is sent before it is given up, the first time included.</summary>
    [Range(1, 10)] public int MaximumSendAttempts { get; init; } = 3;

    /// <summary>Longest pause before a reply is sent again, whatever the channel asks for; seconds.</summary>
    [Range(1, 60)] public int MaximumPauseSeconds { get; init; } = 5;

    /// <summary>Longest that one try to send a reply may take; seconds.</summary>
    [Range(1, 60)] public int SendSeconds { get; init; } = 8;

    /// <summary>Whether channels may talk to the bot at all.</summary>
    public bool IsOn => !string.IsNullOrEmpty(AppId);

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!IsOn) yield break;
        if (string.IsNullOrEmpty(AppPassword)) yield return new("Bot:AppPassword is needed when Bot:AppId is set.", [nameof(AppPassword)]);
        if (!IsGoodAddress(OpenIdMetadata)) yield return Wrong(nameof(OpenIdMetadata), OpenIdMetadata);
        if (!IsGoodAddress(Authority) || new Uri(Authority).AbsolutePath.Trim('/').Length == 0) yield return Wrong(nameof(Authority), Authority);
        if (AcceptEmulator && !IsGoodAddress(EmulatorOpenIdMetadata)) yield return Wrong(nameof(EmulatorOpenIdMetadata), EmulatorOpenIdMetadata);
        foreach (var entry in ServiceHosts.Entries(AllowedServiceHosts).Where(entry => !ServiceHosts.IsEntry(entry)))
            yield return new($"Bot:AllowedServiceHosts holds \"{entry}\", which is neither a host's name nor a loopback address.", [nameof(AllowedServiceHosts)]);
    }

    private static ValidationResult Wrong(string name, string value) =>
        new($"Bot:{name} is \"{value}\"; it must be an https address with a path, or an address of this machine.", [name]);

    private static bool IsGoodAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback));
}
