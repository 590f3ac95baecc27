using System.Text.Json;

namespace BotProtocol.Conversations;

/// <summary>Everything that is kept of one conversation. Never changed: a turn makes a new one.</summary>
public sealed record ConversationRecord
{
    /// <summary>The conversation.</summary>
    public required ConversationId Id { get; init; }

    /// <summary>
    /// Grows with each write. The first version of a conversation comes from the clock (milliseconds), so that one begun again under an
    /// erased identifier never repeats a version.
    /// </summary>
    public required long Version { get; init; }

    /// <summary>When it began, UTC.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When something was last said, UTC; retention counts from here.</summary>
    public required DateTimeOffset LastActiveAt { get; init; }

    /// <summary>The sequence number given last; 0 for none.</summary>
    public long LastSequence { get; init; }

    /// <summary>Whether either side has ended it.</summary>
    public bool IsEnded { get; init; }

    /// <summary>What clients see, in the order of the sequence numbers; the oldest go when there are more than the options allow.</summary>
    public IReadOnlyList<LoggedActivity> Activities { get; init => field = value ?? []; } = [];

    /// <summary>What was taken in lately, oldest first.</summary>
    public IReadOnlyList<Receipt> Receipts { get; init => field = value ?? []; } = [];

    /// <summary>What the bot remembers: JSON values by name.</summary>
    public IReadOnlyDictionary<string, JsonElement> State { get; init => field = value ?? NoState; } = NoState;

    private static IReadOnlyDictionary<string, JsonElement> NoState { get; } = new Dictionary<string, JsonElement>();

    /// <summary>The position after everything so far.</summary>
    internal Watermark End => new(LastSequence);

    /// <summary>What came after a position, in order.</summary>
    internal ActivitySet After(Watermark watermark) => new(
        [.. Activities.SkipWhile(one => one.Sequence <= watermark.Sequence).Select(one => one.Activity)], End);
}
