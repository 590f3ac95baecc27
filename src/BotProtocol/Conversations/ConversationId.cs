using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace BotProtocol.Conversations;

/// <summary>Names one conversation. New ones hold 128 random bits, so knowing one is the right to speak in it.</summary>
public readonly record struct ConversationId
{
    private const int LongestCharacters = 64;
    private const string ChannelPrefix = "channel-";
    private readonly string? _value;

    private ConversationId(string value) => _value = value;

    /// <summary>1 to 64 letters, digits, hyphens and underscores of ASCII; empty only for the default value.</summary>
    public string Value => _value ?? "";

    /// <summary>An identifier that nobody can guess; 22 characters.</summary>
    public static ConversationId New() => new(Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(16)));

    /// <summary>The identifier of another channel's conversation: always the same one, and one that nobody outside can name.</summary>
    /// <param name="channelId">The channel's name.</param>
    /// <param name="conversationId">The channel's own identifier of it; others may know that one.</param>
    public static ConversationId OfChannel(string channelId, string conversationId) =>
        new(ChannelPrefix + Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes($"{channelId}\n{conversationId}"))));

    /// <summary>Reads an identifier from outside; false when it has not the shape of one, or is another channel's.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out ConversationId id)
    {
        var isId = IsShape(text) && !text.StartsWith(ChannelPrefix, StringComparison.Ordinal);
        id = isId ? new(text!) : default;
        return isId;
    }

    /// <summary>Reads an identifier that this library wrote.</summary>
    /// <exception cref="FormatException">The text has not the shape of one.</exception>
    public static ConversationId Parse(string text) =>
        IsShape(text) ? new(text) : throw new FormatException("An identifier is 1 to 64 letters, digits, hyphens and underscores.");

    /// <summary>The identifier itself.</summary>
    public override string ToString() => Value;

    /// <summary>Whether this library can have written it.</summary>
    internal static bool IsShape([NotNullWhen(true)] string? text) =>
        text is { Length: >= 1 and <= LongestCharacters } && text.All(one => char.IsAsciiLetterOrDigit(one) || one is '-' or '_');
}
