namespace BotProtocol.Activities;

/// <summary>What reading an activity gave: an activity, or at least one problem, never both.</summary>
/// <param name="Activity">The activity; null when there are problems.</param>
/// <param name="Problems">Everything found wrong, in the order of the checks; empty when there is an activity.</param>
public sealed record ActivityReading(Activity? Activity, IReadOnlyList<ActivityProblem> Problems);
