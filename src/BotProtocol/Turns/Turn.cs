using BotProtocol.Activities;

namespace BotProtocol.Turns;

/// <summary>One incoming activity and what the bot makes of it. Used by one caller at a time.</summary>
/// <param name="activity">What came in, cleaned.</param>
/// <param name="state">What the bot remembers of the conversation; null for nothing yet.</param>
public sealed class Turn(Activity activity, TurnState? state = null)
{
    private readonly List<Activity> _replies = [];

    /// <summary>What came in: identifiers and time are the channel's, the text is clean and within the limit.</summary>
    public Activity Activity { get; } = activity;

    /// <summary>What the bot remembers of this conversation; kept with the replies when the turn ends well.</summary>
    public TurnState State { get; } = state ?? new TurnState();

    /// <summary>What was wrong with the activity without stopping the turn, for example a text that was cut; usually empty.</summary>
    public IReadOnlyList<ActivityProblem> Problems { get; init; } = [];

    /// <summary>The conversation's identifier; empty when the activity was made without one (tests).</summary>
    public string ConversationId => Activity.Conversation?.Id ?? "";

    /// <summary>What was said; empty when the activity has no text (an event, a card's submit).</summary>
    public string Text => Activity.Text ?? "";

    /// <summary>
    /// The same without the limit of a message, for what must not miss a word that stands late in a long one; still bounded. Never
    /// kept.
    /// </summary>
    public string WholeText { get => field ?? Text; init; }

    /// <summary>The limit in characters that the text was longer than, and was cut at; null when it is whole.</summary>
    public int? TextCutAt => Problems.FirstOrDefault(problem => problem.Kind == ActivityProblemKind.TextTooLong)?.Maximum;

    /// <summary>The replies so far, in order. Typing is not among them: it is shown at once and not kept.</summary>
    public IReadOnlyList<Activity> Replies => _replies;

    /// <summary>What the conversation keeps in place of the user's words; null to keep the words themselves.</summary>
    public string? KeptText { get; private set; }

    /// <summary>Whether everything that was said before is to be erased.</summary>
    public bool IsErased { get; private set; }

    /// <summary>Who is told at once of activities that are shown but not kept.</summary>
    internal Action<Activity>? OnTransient { get; init; }

    /// <summary>Adds a reply. Its identifiers, time, sender and recipient are filled in when the turn ends.</summary>
    /// <param name="reply">Any type; <c>typing</c> goes to open streams at once, <c>endOfConversation</c> ends the conversation.</param>
    public void Reply(Activity reply)
    {
        ArgumentNullException.ThrowIfNull(reply);
        if (reply.Type == ActivityTypes.Typing) OnTransient?.Invoke(reply);
        else _replies.Add(reply);
    }

    /// <summary>Adds a message that says this.</summary>
    public void Reply(string text) => Reply(Activity.Message(text));

    /// <summary>Ends the conversation with this turn: nothing can be sent after it, reading still works.</summary>
    public void EndConversation() => Reply(new Activity { Type = ActivityTypes.EndOfConversation, Code = "completedSuccessfully" });

    /// <summary>
    /// Has the conversation forget what the user said: the activity is kept, and shown again, with this text, and without its value,
    /// attachments, entities and other data.
    /// </summary>
    /// <param name="text">What is kept in its place; may be empty.</param>
    public void KeepTextAs(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        KeptText = text;
    }

    /// <summary>
    /// Has the conversation forget everything that was said before, once the turn ends well: of the messages this turn alone is kept, for
    /// clients that have yet to read the answer. What the bot remembers is the bot's own to forget.
    /// </summary>
    /// <param name="text">What is kept in place of what the user said now.</param>
    public void EraseConversation(string text)
    {
        KeepTextAs(text);
        IsErased = true;
    }
}
