using CareersBot.Intents.Compare;

namespace CareersBot.Intents.RoleDifference;

/// <summary>What sets two jobs apart.</summary>
internal static class RoleDifferenceIntent
{
    internal static Intent Row { get; } = new()
    {
        Id = "role_difference",
        Rule = ask => ask.Message.Occupations.Count >= 2 && ask.Message.Says("difference", "different", "differ", "same") ? 0.35 : 0,
        Policy = ask => CompareIntent.Decide(ask, CompareReplies.Difference),
    };
}
