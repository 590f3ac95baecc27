using CareersBot.Intents.Compare;

namespace CareersBot.Intents.RoleDifference;

/// <summary>What sets two jobs apart.</summary>
internal static class RoleDifferenceIntent
{
    internal static Intent Row { get; } = new()
    {
        Id = "role_difference",
        Rule = ask => IsLikened(ask) || IsChoosing(ask) || IsOneJob(ask) ? 1
            : Versus.Of(ask).Count == 2 && ask.Message.Says("vs", "versus", "v", "against", "or") ? 0.8
            : ask.Message.Occupations.Count == 2 && ask.Message.Words is [.., "same", "thing" or "job"] ? 1.3 : ask.Message.Occupations.Count >= 2 && ask.Message.Says("difference", "different", "differ", "same") ? 0.35 : 0,
        Policy = ask => IsOneJob(ask) ? RoleDifferenceReplies.One(ask.Message.Mentions[0].Entry) : CompareIntent.Decide(ask, CompareReplies.Difference),
    };

    // "is a prosthetist the same as an orthotist": two names of one job.
    private static bool IsOneJob(Ask ask) => ask.Message.Occupations.Count == 1 && ask.Message.Says("same", "difference", "different", "differ")
        && (ask.Message.Mentions.Count > 1 || (ask.Message.Mentions is [var named] && named.Entry.Occupation.Title.Split(" and ") is { Length: 2 } halves
            && halves.All(half => ask.Message.Says(half.ToLowerInvariant(), half.ToLowerInvariant() + "s"))));

    // "is it like a nurse", of the job spoken of last.
    private static bool IsLikened(Ask ask) => ask.Message.Mentions.Count == 1 && ask.Last is { } last && last != ask.Message.Mentions[0].Entry
        && ask.Message.Words is ["is" or "are", "it" or "that" or "this" or "they", ..] && ask.Message.Says("like", "same", "similar", "different");

    // "what would you pick", when jobs stand side by side.
    private static bool IsChoosing(Ask ask) => ask.Memory.IsPair && ask.Message.Mentions.Count == 0 && ask.Message.Pointed.Count != 1
        && ask.Message.Says("pick", "choose", "prefer", "recommend", "better") && ask.Message.Says("you", "which");
}

internal static class RoleDifferenceReplies
{
    internal static Answer One(CareersCatalogue.Snapshot.CatalogueEntry entry) => new($"It is one job here: {Wording.InSentence(entry)}. {Wording.Cut(entry.Occupation.Summary, 32)}")
    {
        Actions = ["What does it pay?", "How do I get in?", "Jobs like this"],
        Entries = [entry],
        Sources = [entry.Occupation.Sources[0]],
        Remember = memory => memory with { Occupation = entry.Occupation.Slug.Value },
    };
}
