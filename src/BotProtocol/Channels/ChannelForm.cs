using BotProtocol.Activities;

namespace BotProtocol.Channels;

/// <summary>What a channel shows.</summary>
/// <param name="ChannelId">Its name.</param>
/// <param name="TakesData">Whether a bot's own <c>channelData</c> goes through it unchanged; to others it means something of theirs.</param>
/// <remarks>Channels without a row show text only, so that nothing is lost in any of them.</remarks>
internal sealed record ChannelForm(string ChannelId, bool TakesData)
{
    private const string AnswersLead = "You can say:";

    private static ChannelForm[] WithCards { get; } =
    [
        new("directline", TakesData: true),
        new("webchat", TakesData: true),
        new("emulator", TakesData: true),
        new("msteams", TakesData: false),
    ];

    /// <summary>The reply as it goes to the channel that an activity came from.</summary>
    internal static Activity Of(Activity reply, Activity incoming)
    {
        var form = Array.Find(WithCards, one => one.ChannelId == incoming.ChannelId);
        var shown = form is null && reply.Type == ActivityTypes.Message
            ? reply with { Text = PlainText.Of(reply, AnswersLead), Attachments = [], SuggestedActions = null, AttachmentLayout = null }
            : reply;
        return shown with
        {
            Id = null, // the channel gives it one
            ServiceUrl = incoming.ServiceUrl,
            ChannelId = incoming.ChannelId,
            Conversation = incoming.Conversation,
            From = incoming.Recipient ?? reply.From,
            Recipient = incoming.From,
            ReplyToId = incoming.Id,
            ChannelData = form is { TakesData: true } ? reply.ChannelData : null,
        };
    }
}
