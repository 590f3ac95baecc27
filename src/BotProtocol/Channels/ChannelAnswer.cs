using BotProtocol.OverHttp;

namespace BotProtocol.Channels;

/// <summary>An HTTP answer to a channel as a value: the host writes it as it stands.</summary>
/// <param name="Status">The status code.</param>
/// <param name="Body">JSON text; null for none.</param>
public sealed record ChannelAnswer(int Status, string? Body)
{
    /// <summary>The content type of every body.</summary>
    public const string ContentType = DirectLineAnswer.ContentType;

    /// <summary>Value of the <c>Retry-After</c> header in seconds; null to send none.</summary>
    public int? RetryAfterSeconds { get; init; }

    internal static ChannelAnswer Done { get; } = new(200, null);
}
