using BotProtocol.Activities;

namespace BotProtocol.Turns;

/// <summary>A bot that failed in a turn. For logs: the activity holds what a person said, so log its identifiers only.</summary>
/// <param name="Activity">What the bot was asked to answer.</param>
/// <param name="Exception">What went wrong; a <see cref="TimeoutException"/> when the bot used up its time.</param>
public sealed record TurnFailure(Activity Activity, Exception Exception);
