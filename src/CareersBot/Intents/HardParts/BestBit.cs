using CareersCatalogue.Snapshot;

namespace CareersBot.Intents.HardParts;

/// <summary>"And the best bit?": what people find rewarding in a job, as its page has it.</summary>
internal static class BestBit
{
    private const int MostWords = 8;
    private const int MostSaid = 2;
    private const int MostWordsOfOne = 18;

    /// <summary>Whether a message asks what is good about a job that was named or spoken of.</summary>
    internal static bool IsAsked(Ask ask) => ask.Message.Words.Count <= MostWords && ask.Occupation is { Occupation.Rewarding.Count: > 0 } && ask.Message.Mentions.Count <= 1
        && ask.Message.Says("best", "good", "nice", "nicest", "great", "rewarding", "positive") && ask.Message.Says("bit", "bits", "part", "parts", "thing", "things", "side", "sides", "about")
        && !ask.Message.Says("worst", "bad", "hard", "hardest", "way", "time", "is", "paid");

    /// <summary>The answer; null for a job whose page has nothing of it.</summary>
    internal static Answer? Of(Ask ask) => ask.Occupation is not { Occupation.Rewarding.Count: > 0 } entry ? null
        : new($"What people like about it: {string.Join(" ", entry.Occupation.Rewarding.Take(MostSaid).Select((one, place) => Said(one, place)))}")
        {
            Actions = ["What is hard about it?", "A normal day", "What does it pay?", "Jobs like this"],
            Entries = [entry],
            Sources = [entry.Occupation.Sources[0]],
            Remember = memory => memory with { Occupation = entry.Occupation.Slug.Value },
        };

    private static string Said(string one, int place) => (place == 0 ? Wording.Lower(Wording.Cut(one, MostWordsOfOne)) : Wording.Upper(Wording.Cut(one, MostWordsOfOne))).TrimEnd('.') + ".";
}
