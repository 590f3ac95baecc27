using CareersBot.Understanding;

namespace CareersBot.Intents;

/// <summary>"I speak polish and english, is that useful": a language that somebody has is a wish for jobs that use it; English beside it is no
/// school subject.</summary>
internal static class OwnLanguages
{
    private const int MostWords = 14;
    private const string Jobs = "jobs with modern languages";

    private static readonly string[] Speaking = ["speak", "fluent", "bilingual", "trilingual", "talk"];
    private static readonly string[] Asking = ["useful", "use", "jobs", "job", "help", "helps", "helpful", "good", "handy", "careers", "nhs", "role"];
    private static readonly string[] Little = ["you", "only", "little", "not", "cant", "dont", "bad", "no", "much", "bit", "but", "learn", "test"];

    /// <summary>The words that such a message stands for; null when it is none.</summary>
    internal static string? Of(Ask ask) => ask.Message is { Mentions.Count: 0, Words.Count: <= MostWords } message
        && message.Words is ["i" or "im" or "we" or "my", ..]
        && message.Says(Speaking) && message.Has("language") && message.Says(Asking) && !message.Says(Little) ? Jobs : null;
}
