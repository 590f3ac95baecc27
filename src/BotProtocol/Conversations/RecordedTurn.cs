using System.Text.Json;
using BotProtocol.Activities;
using BotProtocol.Turns;

namespace BotProtocol.Conversations;

/// <summary>One turn on one version of a record: makes the bot's turn, and afterwards the record's next version.</summary>
internal sealed class RecordedTurn
{
    private const int ScreenedMessages = 20; // a text of so many messages' length is looked through as a whole

    private readonly ConversationRecord _record;
    private readonly ConversationOptions _options;
    private readonly Receipt? _earlier;
    private readonly string? _key;
    private readonly long _sequence;
    private int _shown;

    internal RecordedTurn(
        ConversationRecord record, Activity sent, Receipt? earlier, ConversationOptions options, DateTimeOffset now, Action<Activity> show)
    {
        (_record, _options, _earlier, _key) = (record, options, earlier, ReplayKey.Of(sent));
        _sequence = earlier?.Sequence ?? record.LastSequence + 1;
        var text = sent.Text is { } said ? TextCleaning.Clean(said) : null;
        var isTooLong = text?.Length > options.MaximumTextCharacters;
        var incoming = sent with
        {
            Id = earlier?.ActivityId ?? IdOf(_sequence),
            Timestamp = now,
            ServiceUrl = null, // a channel keeps its own; a client's would be a way to make us call any address
            Conversation = new() { Id = record.Id.Value },
            From = User(sent.From),
            Recipient = Bot(options),
            Text = isTooLong ? TextCleaning.Cut(text!, options.MaximumTextCharacters) : text,
        };
        Turn = new(incoming, new(record.State))
        {
            Problems = isTooLong ? [ActivityProblem.TextTooLong(options.MaximumTextCharacters)] : [],
            WholeText = TextCleaning.Cut(text ?? "", options.MaximumTextCharacters * ScreenedMessages),
            OnTransient = activity => show(Shown(activity, now)),
        };
    }

    internal Turn Turn { get; }

    internal string ActivityId => Turn.Activity.Id!; // given above

    /// <summary>The record after the bot has answered, and its replies, complete.</summary>
    internal (ConversationRecord Record, IReadOnlyList<Activity> Replies) Answered(DateTimeOffset now)
    {
        var sequence = Math.Max(_record.LastSequence, _sequence);
        var replies = Turn.Replies.Select((reply, index) => LoggedActivity.Of(
            sequence + index + 1,
            Complete(reply, now.AddMilliseconds(index + 1)) with { Id = IdOf(sequence + index + 1) })).ToList();
        var ended = replies.Exists(reply => reply.Activity.Type == ActivityTypes.EndOfConversation);
        List<LoggedActivity> said = [.. Incoming(), .. replies];
        var next = Next(Turn.IsErased ? said.Select(Nameless) : said, isAnswered: true, now) with
        {
            LastSequence = sequence + replies.Count,
            State = new Dictionary<string, JsonElement>(Turn.State.Properties),
        };
        return (next with { IsEnded = next.IsEnded || ended }, [.. replies.Select(reply => reply.Activity)]);
    }

    /// <summary>The record after the bot has failed: what was sent is kept, nothing else.</summary>
    internal ConversationRecord Failed(DateTimeOffset now) =>
        Next(Incoming(), isAnswered: false, now) with { LastSequence = Math.Max(_record.LastSequence, _sequence) };

    internal static ChannelAccount Bot(ConversationOptions options) =>
        new() { Id = options.BotId, Name = options.BotName, Role = ChannelAccount.BotRole };

    private static ChannelAccount? User(ChannelAccount? sender) => sender is null ? null : sender with
    {
        Name = sender.Name is { } name ? TextCleaning.Clean(name) : null,
        Role = ChannelAccount.UserRole, // nobody speaks as the bot
    };

    private ConversationRecord Next(IEnumerable<LoggedActivity> more, bool isAnswered, DateTimeOffset now) => _record with
    {
        Version = _record.Version + 1,
        LastActiveAt = now,
        IsEnded = _record.IsEnded || Turn.Activity.Type == ActivityTypes.EndOfConversation,
        Activities = Newest(isAnswered && Turn.IsErased ? [.. more] : [.. _record.Activities, .. more]),
        Receipts = Receipts(isAnswered, now),
    };

    private IReadOnlyList<LoggedActivity> Newest(List<LoggedActivity> all)
    {
        var characters = 0L;
        var first = all.Count;
        while (first > 0 && all.Count - first < _options.MaximumActivities)
        {
            characters += all[first - 1].Characters;
            if (characters > _options.MaximumKeptCharacters) break;
            first--;
        }

        return first == 0 ? all : all[first..];
    }

    private IReadOnlyList<Receipt> Receipts(bool isAnswered, DateTimeOffset now)
    {
        var oldest = now.AddMinutes(-_options.ReplayMinutes);
        var kept = _record.Receipts.Where(one => one != _earlier && one.At >= oldest);
        if (_key is not null) kept = kept.Append(new(_key, ActivityId, _sequence, isAnswered, now));
        return [.. kept.TakeLast(_options.MaximumReceipts)];
    }

    /// <summary>What was sent, as the log keeps it; empty when clients never see it, or when an earlier try has put it there.</summary>
    private IEnumerable<LoggedActivity> Incoming()
    {
        if (!IsVisible(Turn.Activity) || _earlier is not null) return [];
        return [LoggedActivity.Of(_sequence, Turn.KeptText is { } text ? WithoutContent(Turn.Activity, text) : Turn.Activity)];
    }

    // A channel sends the name of whoever writes with each message.
    private static LoggedActivity Nameless(LoggedActivity said) => LoggedActivity.Of(
        said.Sequence, said.Activity with { From = Nameless(said.Activity.From), Recipient = Nameless(said.Activity.Recipient) });

    private static ChannelAccount? Nameless(ChannelAccount? account) =>
        account is { Role: ChannelAccount.UserRole } ? new() { Id = account.Id, Role = account.Role } : account;

    private static Activity WithoutContent(Activity sent, string text) => new()
    {
        Type = sent.Type,
        Id = sent.Id,
        Timestamp = sent.Timestamp,
        ChannelId = sent.ChannelId,
        Conversation = sent.Conversation,
        From = sent.From,
        Recipient = sent.Recipient,
        Locale = sent.Locale,
        Text = text,
        ChannelData = ReplayKey.DataToFindAgain(sent),
    };

    private Activity Complete(Activity reply, DateTimeOffset at) => reply with
    {
        Timestamp = at,
        ServiceUrl = null,
        ChannelId = Turn.Activity.ChannelId,
        Conversation = Turn.Activity.Conversation,
        From = Turn.Activity.Recipient,
        Recipient = Turn.Activity.From,
        Locale = reply.Locale ?? Turn.Activity.Locale,
        ReplyToId = IsVisible(Turn.Activity) ? ActivityId : null, // Web Chat holds a reply back until it has seen what it answers
    };

    /// <summary>What is shown and not kept answers nothing: a client would hold it back until it has seen what it answers.</summary>
    private Activity Shown(Activity transient, DateTimeOffset at) =>
        Complete(transient, at) with { Id = $"{ActivityId}.{++_shown}", ReplyToId = null };

    private string IdOf(long sequence) => $"{_record.Id}|{sequence:D7}";

    private static bool IsVisible(Activity activity) => activity.Type is not (ActivityTypes.Typing or ActivityTypes.ConversationUpdate);
}
