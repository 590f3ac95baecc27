using CareersBot.Intents.Compare;

namespace CareersBot.Intents.RoleDifference;

/// <summary>What sets two jobs apart.</summary>
internal static class RoleDifferenceIntent
{
    internal static Intent Row { get; } = new()
    {
        Id = "role_difference",
        Rule = ask => IsLikened(ask) || IsChoosing(ask) ? 1 : ask.Message.Occupations.Count >= 2 && ask.Message.Says("difference", "different", "differ", "same") ? 0.35 : 0,
        Policy = ask => CompareIntent.Decide(ask, CompareReplies.Difference),
    };

    // "is it like a nurse", of the job spoken of last.
    private static bool IsLikened(Ask ask) => ask.Message.Mentions.Count == 1 && ask.Last is { } last && last != ask.Message.Mentions[0].Entry
        && ask.Message.Words is ["is" or "are", "it" or "that" or "this" or "they", ..] && ask.Message.Says("like", "same", "similar", "different");

    // "what would you pick", when jobs stand side by side.
    private static bool IsChoosing(Ask ask) => ask.Memory.IsPair && ask.Message.Mentions.Count == 0 && ask.Message.Pointed.Count != 1
        && ask.Message.Says("pick", "choose", "prefer", "recommend", "better") && ask.Message.Says("you", "which");
}
