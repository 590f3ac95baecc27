using BotProtocol.Activities;

namespace BotProtocol.Conversations;

/// <summary>What became of an activity that was sent; one of the records in this file.</summary>
public abstract record TurnOutcome;

/// <summary>The bot has answered, and the conversation is kept.</summary>
/// <param name="ActivityId">The identifier that the activity was given.</param>
/// <param name="Replies">The replies of this one turn, in order, complete; possibly none.</param>
/// <param name="Problems">What was wrong with the activity without stopping the turn; usually empty.</param>
public sealed record TurnAnswered(string ActivityId, IReadOnlyList<Activity> Replies, IReadOnlyList<ActivityProblem> Problems)
    : TurnOutcome
{
    /// <summary>Whether it had been sent before, so that the replies are those of that time and nothing new has happened.</summary>
    public bool IsRepeat { get; init; }
}

/// <summary>The bot failed. The activity is kept, nothing else has changed; sending it again tries again.</summary>
/// <param name="ActivityId">The identifier that the activity was given.</param>
public sealed record TurnFailed(string ActivityId) : TurnOutcome;

/// <summary>There is no such conversation: never started, or erased.</summary>
public sealed record ConversationMissing : TurnOutcome;

/// <summary>One side has ended the conversation; it can only be read.</summary>
public sealed record ConversationEnded : TurnOutcome;

/// <summary>
/// Too many turns of this conversation are waiting, or other processes kept changing it; nothing has changed. To be sent again
/// later.
/// </summary>
public sealed record ConversationBusy : TurnOutcome;
