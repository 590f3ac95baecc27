using System.Runtime.CompilerServices;
using BotProtocol.Activities;
using BotProtocol.Turns;

namespace BotProtocol.Conversations;

/// <summary>
/// All conversations of one bot: starts them, takes turns, reads and watches them. Safe for all threads; one per process.
/// </summary>
/// <param name="storage">Where they are kept.</param>
/// <param name="pipeline">The bot with its middleware.</param>
/// <param name="changes">Who waits for changes.</param>
/// <param name="options">How they are kept and queued.</param>
/// <param name="clock">The time.</param>
/// <remarks>
/// Turns of one conversation run one after the other, in the order of the calls. Between processes the storage's versions decide:
/// the slower one takes its turn again. Exceptions of the storage pass through.
/// </remarks>
public sealed class BotConversations(
    IConversationStorage storage, TurnPipeline pipeline, ConversationChanges changes, ConversationOptions options, TimeProvider clock)
{
    private readonly TurnQueue _queue = new(options.MaximumWaitingTurns);

    /// <summary>
    /// Begins a conversation, unless it has begun, and tells the bot with a <c>conversationUpdate</c>. A bot that fails at that
    /// does not stop it.
    /// </summary>
    /// <param name="id">A new identifier, or one that was promised by a token.</param>
    /// <param name="start">How it begins.</param>
    /// <param name="cancellationToken">Gives up while the start waits; once the bot is at work, it runs to the end.</param>
    public async Task<StartOutcome> StartAsync(ConversationId id, ConversationStart start, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(start);
        return await _queue.RunAsync(id, () => BeginAsync(id, start, cancellationToken), StartOutcome.Busy).ConfigureAwait(false);
    }

    /// <summary>Sends an activity to the bot and waits for its answer.</summary>
    /// <param name="id">A conversation that has begun.</param>
    /// <param name="activity">
    /// What is sent, with <c>from.id</c> and <c>channelId</c>. The sender's own name for it (<c>channelData.clientActivityID</c>, else
    /// <c>id</c>) makes sending it again harmless; its identifiers and time are given here.
    /// </param>
    /// <param name="cancellationToken">
    /// Gives up while the turn waits; once the bot is at work, the turn runs to its end and is kept.
    /// </param>
    public async Task<TurnOutcome> SendAsync(ConversationId id, Activity activity, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var busy = new ConversationBusy();
        return await _queue.RunAsync(id, () => TakeTurnAsync(id, activity, begins: false, cancellationToken), busy).ConfigureAwait(false);
    }

    /// <summary>
    /// The same for a channel that begins its conversations itself: one that is not there, or has ended, begins with this activity.
    /// </summary>
    /// <param name="id">The conversation.</param>
    /// <param name="activity">As for <see cref="SendAsync"/>.</param>
    /// <param name="cancellationToken">As for <see cref="SendAsync"/>.</param>
    public async Task<TurnOutcome> SendOrBeginAsync(ConversationId id, Activity activity, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var busy = new ConversationBusy();
        return await _queue.RunAsync(id, () => TakeTurnAsync(id, activity, begins: true, cancellationToken), busy).ConfigureAwait(false);
    }

    /// <summary>Says a text from within the process and waits for the replies.</summary>
    /// <param name="id">The conversation; null to begin one (the bot is told as at every start).</param>
    /// <param name="text">Any text; it is cleaned, and cut at the limit with a problem in the outcome.</param>
    /// <param name="locale">The user's language, for example <c>en-GB</c>; null when that is not known.</param>
    /// <param name="cancellationToken">As for <see cref="SendAsync"/>.</param>
    public async Task<SentText> SendTextAsync(ConversationId? id, string text, string? locale, CancellationToken cancellationToken)
    {
        var user = new ChannelAccount { Id = "user" };
        var conversation = id ?? ConversationId.New();
        if (id is null) await StartAsync(conversation, new(ChannelIds.InProcess, user, locale), cancellationToken).ConfigureAwait(false);
        var message = Activity.Message(text) with { From = user, ChannelId = ChannelIds.InProcess, Locale = locale };
        return new(conversation, await SendAsync(conversation, message, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>What clients see of a conversation after a position, with the position after it.</summary>
    /// <returns>Null when there is no such conversation. A position that lies after the end counts as the end.</returns>
    public async Task<ActivitySet?> ReadAsync(ConversationId id, Watermark after, CancellationToken cancellationToken) =>
        (await storage.ReadAsync(id, cancellationToken).ConfigureAwait(false))?.After(after);

    /// <summary>
    /// What clients see of a conversation after a position, now and as it comes, each once and in order; typing among it, without a
    /// position.
    /// </summary>
    /// <param name="id">The conversation.</param>
    /// <param name="after">Where to begin.</param>
    /// <param name="cancellationToken">Ends the watching, which otherwise ends only when the conversation is erased.</param>
    public async IAsyncEnumerable<ActivitySet> WatchAsync(
        ConversationId id, Watermark after, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var poll = options.StreamPollMilliseconds is { } milliseconds ? TimeSpan.FromMilliseconds(milliseconds) : (TimeSpan?)null;
        using var listener = changes.Listen(id); // before the first look, so that nothing falls between
        while (await ReadAsync(id, after, cancellationToken).ConfigureAwait(false) is { } set)
        {
            if (set.Activities.Count > 0) yield return set;
            after = set.Watermark ?? after;
            var shown = await listener.WaitAsync(poll, clock, cancellationToken).ConfigureAwait(false);
            foreach (var one in shown) yield return new([one], null);
        }
    }

    /// <summary>
    /// Erases a conversation and everything remembered of it. A turn at work then ends as <see cref="ConversationMissing"/>.
    /// </summary>
    /// <returns>False when there was none.</returns>
    public async Task<bool> ForgetAsync(ConversationId id, CancellationToken cancellationToken)
    {
        var erased = await storage.DeleteAsync(id, cancellationToken).ConfigureAwait(false);
        changes.Notify(id);
        return erased;
    }

    private async Task<StartOutcome> BeginAsync(ConversationId id, ConversationStart start, CancellationToken cancellationToken)
    {
        if (await storage.ReadAsync(id, cancellationToken).ConfigureAwait(false) is not null) return StartOutcome.Existed;
        var empty = Empty(id);
        var bot = RecordedTurn.Bot(options);
        var update = new Activity
        {
            Type = ActivityTypes.ConversationUpdate,
            ChannelId = start.ChannelId,
            From = start.User ?? bot,
            Locale = start.Locale,
            MembersAdded = start.User is null ? [bot] : [bot, start.User],
        };
        var (next, _) = await RunAsync(empty, update, null, cancellationToken).ConfigureAwait(false);
        return await WriteAsync(next, 0).ConfigureAwait(false) ? StartOutcome.Created : StartOutcome.Existed;
    }

    private async Task<TurnOutcome> TakeTurnAsync(ConversationId id, Activity activity, bool begins, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < options.MaximumAttempts; attempt++)
        {
            var stored = await storage.ReadAsync(id, cancellationToken).ConfigureAwait(false);
            if (stored is null && !begins) return new ConversationMissing();
            var record = stored ?? Empty(id);
            var earlier = Earlier(record, activity);
            if (earlier is { IsAnswered: true }) return new TurnAnswered(earlier.ActivityId, RepliesTo(record, earlier), []) { IsRepeat = true };
            if (record.IsEnded && !begins) return new ConversationEnded();
            if (record.IsEnded) record = BegunAgain(record);
            var (next, outcome) = await RunAsync(record, activity, earlier, cancellationToken).ConfigureAwait(false);
            if (await WriteAsync(next, stored?.Version ?? 0).ConfigureAwait(false)) return outcome;
        }

        return new ConversationBusy();
    }

    private async Task<(ConversationRecord Next, TurnOutcome Outcome)> RunAsync(
        ConversationRecord record, Activity activity, Receipt? earlier, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested(); // the last chance: from here on giving up would lose what was said
        var turn = new RecordedTurn(record, activity, earlier, options, clock.GetUtcNow(), shown => changes.Show(record.Id, shown));
        if (!await pipeline.RunAsync(turn.Turn, CancellationToken.None).ConfigureAwait(false))
            return (turn.Failed(clock.GetUtcNow()), new TurnFailed(turn.ActivityId));
        var (next, replies) = turn.Answered(clock.GetUtcNow());
        return (next, new TurnAnswered(turn.ActivityId, replies, turn.Turn.Problems));
    }

    private ConversationRecord Empty(ConversationId id)
    {
        var now = clock.GetUtcNow();
        return new() { Id = id, Version = Math.Max(0, now.ToUnixTimeMilliseconds()), CreatedAt = now, LastActiveAt = now };
    }

    /// <summary>One that had ended, with nothing left of it but what keeps its activities apart from the earlier ones.</summary>
    private ConversationRecord BegunAgain(ConversationRecord ended) =>
        Empty(ended.Id) with { Version = ended.Version, LastSequence = ended.LastSequence, Receipts = ended.Receipts };

    private async Task<bool> WriteAsync(ConversationRecord next, long expectedVersion)
    {
        var written = await storage.WriteAsync(next, expectedVersion, CancellationToken.None).ConfigureAwait(false);
        if (written) changes.Notify(next.Id);
        return written;
    }

    private Receipt? Earlier(ConversationRecord record, Activity activity)
    {
        if (ReplayKey.Of(activity) is not { } key) return null;
        var oldest = clock.GetUtcNow().AddMinutes(-options.ReplayMinutes);
        return record.Receipts.FirstOrDefault(one => one.Key == key && one.At >= oldest);
    }

    private static IReadOnlyList<Activity> RepliesTo(ConversationRecord record, Receipt receipt) =>
    [
        .. record.Activities.Select(one => one.Activity)
            .Where(one => one.ReplyToId == receipt.ActivityId && one.From?.Role == ChannelAccount.BotRole),
    ];
}
