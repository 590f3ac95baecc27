using BotProtocol.Activities;

namespace BotProtocol.Conversations;

/// <summary>An activity in the order of its conversation.</summary>
/// <param name="Sequence">At least 1, unique in the conversation and growing, not always by one.</param>
/// <param name="Characters">Length of the activity as JSON text, for the limit on a conversation's size.</param>
/// <param name="Activity">The activity as clients see it.</param>
public sealed record LoggedActivity(long Sequence, int Characters, Activity Activity)
{
    internal static LoggedActivity Of(long sequence, Activity activity) => new(sequence, ActivityJson.Write(activity).Length, activity);
}
