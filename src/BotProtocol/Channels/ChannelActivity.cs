using System.Text.Json;
using BotProtocol.Activities;
using BotProtocol.Conversations;

namespace BotProtocol.Channels;

/// <summary>What a channel sent, once it may: the activity as it came, and what the bot gets of it.</summary>
/// <param name="Original">As it came.</param>
/// <param name="Id">The conversation in this service's own terms.</param>
/// <param name="ReplyTo">Where replies go.</param>
internal sealed record ChannelActivity(Activity Original, ConversationId Id, Uri ReplyTo)
{
    /// <summary>What replies need to be there, and what is wrong with it; null when nothing is.</summary>
    internal static ActivityProblem? ProblemOf(Activity sent)
    {
        if (string.IsNullOrWhiteSpace(sent.ChannelId)) return ActivityProblem.Missing("channelId");
        if (string.IsNullOrWhiteSpace(sent.Conversation?.Id) || sent.Conversation.Id.All(one => one == '.')) return ActivityProblem.Missing("conversation.id");
        if (string.IsNullOrWhiteSpace(sent.ServiceUrl)) return ActivityProblem.Missing("serviceUrl");
        return sent.Type == ActivityTypes.Message && string.IsNullOrWhiteSpace(sent.From?.Id) ? ActivityProblem.Missing("from.id") : null;
    }

    /// <summary>
    /// What the bot gets, and the conversation keeps: who it is by identifier alone, without name, directory number or tenant, and the
    /// words without the bot's own name before them.
    /// </summary>
    internal Activity ForBot => Original with
    {
        From = Original.From is { } from ? new() { Id = from.Id } : null,
        MembersAdded = [.. Original.MembersAdded.Select(one => new ChannelAccount { Id = one.Id })],
        MembersRemoved = [.. Original.MembersRemoved.Select(one => new ChannelAccount { Id = one.Id })],
        Entities = [],
        ChannelData = null,
        Text = Original.Entities.Aggregate(Original.Text, WithoutMention)?.Trim(),
    };

    /// <summary>Whether this asks for everything about the conversation to be erased: said outright, or by taking the bot out of it.</summary>
    internal bool IsErasure => Original.Type switch
    {
        ActivityTypes.DeleteUserData => true,
        ActivityTypes.InstallationUpdate => ActionOf(Original) == "remove",
        ActivityTypes.ConversationUpdate => Original.Recipient?.Id is { } bot && Original.MembersRemoved.Any(one => one.Id == bot),
        _ => false,
    };

    private static string? ActionOf(Activity activity) =>
        activity.Unknown?.TryGetValue("action", out var action) == true && action.ValueKind == JsonValueKind.String ? action.GetString() : null;

    /// <summary>In a group the bot is spoken to by its name, which the channel marks as a mention.</summary>
    private string? WithoutMention(string? text, Entity entity) =>
        entity is { Type: "mention", Unknown: { } said } && text is not null
        && said.TryGetValue("mentioned", out var mentioned) && mentioned.ValueKind == JsonValueKind.Object
        && mentioned.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String && id.GetString() == Original.Recipient?.Id
        && said.TryGetValue("text", out var name) && name.ValueKind == JsonValueKind.String && name.GetString() is { Length: > 0 } words
            ? text.Replace(words, "", StringComparison.Ordinal)
            : text;
}
