using System.Globalization;
using System.Text.Json;
using BotProtocol.Activities;
using CareersCatalogue.Occupations;
using CareersCatalogue.Ports;

namespace CareersBot.Replies;

/// <summary>Puts a reply into an activity and reads it back, so that callers inside the process get more than text.</summary>
/// <remarks>
/// What an activity has no place for stands in <c>channelData.careers</c>: <c>intent</c>, <c>occupations</c> (slugs) and
/// <c>sources</c> (<c>name</c>, <c>url</c>, <c>evidence</c>, <c>retrieved</c>).
/// </remarks>
public static class ReplyData
{
    private const string Name = "careers";

    /// <summary>The activity that says a reply in any channel.</summary>
    /// <param name="reply">What to say; an empty intent is written as it is.</param>
    public static Activity Write(BotReply reply) => Write(reply, []);

    /// <summary>The same with cards.</summary>
    /// <param name="reply">What to say; its text is complete without them.</param>
    /// <param name="cards">The same as cards; may be empty.</param>
    public static Activity Write(BotReply reply, IReadOnlyList<Attachment> cards)
    {
        ArgumentNullException.ThrowIfNull(reply);
        var data = new Dictionary<string, ReplyRecord>(StringComparer.Ordinal)
        {
            [Name] = new(reply.Intent, [.. reply.Occupations.Select(slug => slug.Value)], [.. reply.Sources.Select(SourceRecord.Of)]),
        };
        return Activity.Message(reply.Text) with
        {
            TextFormat = "plain",
            Attachments = cards,
            SuggestedActions = reply.SuggestedActions.Count == 0 ? null : new() { Actions = [.. reply.SuggestedActions.Select(label => CardAction.ImBack(label))] },
            ChannelData = JsonSerializer.SerializeToElement(data, JsonSerializerOptions.Web),
        };
    }

    /// <summary>The reply in an activity; null when the activity is no message. What it does not say is empty.</summary>
    public static BotReply? Read(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        if (activity.Type != ActivityTypes.Message) return null;
        var actions = activity.SuggestedActions?.Actions.Select(action => action.Title).OfType<string>().ToList() ?? [];
        var record = RecordIn(activity.ChannelData);
        return new(
            activity.Text ?? "", actions, [.. record?.Occupations.Where(Slug.IsWellFormed).Select(slug => new Slug(slug)) ?? []],
            [.. record?.Sources.Select(source => source.ToSource()) ?? []], record?.Intent ?? "");
    }

    private static ReplyRecord? RecordIn(JsonElement? data)
    {
        if (data is not { ValueKind: JsonValueKind.Object } element || !element.TryGetProperty(Name, out var careers)) return null;
        try
        {
            return careers.Deserialize<ReplyRecord>(JsonSerializerOptions.Web) is { Intent: not null, Occupations: not null, Sources: not null } record ? record : null;
        }
        catch (JsonException)
        {
            return null; // another version of the bot wrote it
        }
    }

    private sealed record ReplyRecord(string Intent, IReadOnlyList<string> Occupations, IReadOnlyList<SourceRecord> Sources);

    private sealed record SourceRecord(string Name, string? Url, string Evidence, string Retrieved)
    {
        internal static SourceRecord Of(Source source) => new(
            source.Name, source.Url, source.Evidence == CareersCatalogue.Occupations.Evidence.Verified ? "verified" : "recalled",
            source.Retrieved.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

        internal Source ToSource() => new(
            Name, Url, Evidence == "verified" ? CareersCatalogue.Occupations.Evidence.Verified : CareersCatalogue.Occupations.Evidence.Recalled,
            DateOnly.TryParseExact(Retrieved, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : DateOnly.MinValue);
    }
}
