using BotProtocol.Activities;

namespace BotProtocol.Conversations;

/// <summary>An activity in the order of its conversation.</summary>
/// <param name="Sequence">At least 1, unique in the conversation and growing, not always by one.</param>
/// <param name="Activity">The activity as clients see it.</param>
public sealed record LoggedActivity(long Sequence, Activity Activity);
