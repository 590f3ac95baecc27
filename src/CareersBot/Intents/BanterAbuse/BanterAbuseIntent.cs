namespace CareersBot.Intents.BanterAbuse;

/// <summary>Teasing and rudeness: one calm line, and after three in a row a pause, which any question about jobs ends.</summary>
internal static class BanterAbuseIntent
{
    internal const string Id = "banter_abuse";

    internal static Intent Row { get; } = new()
    {
        Rule = ask => ask.Message.Mentions.Count > 0 && ask.Message.Words.Zip(ask.Message.Words.Skip(1)).Any(pair => pair is ("i", "be") or ("i", "become")) ? -0.6 : 0, // "i eat loads can i be a dietitian"
        Id = Id,
        IsQuestion = false,
        Policy = ask => (ask.Memory.Rude % 4) switch
        {
            0 => BanterAbuseReplies.Calm,
            1 => BanterAbuseReplies.Again,
            2 => BanterAbuseReplies.Pause,
            _ => BanterAbuseReplies.Paused,
        },
    };
}

internal static class BanterAbuseReplies
{
    private static readonly string[] Next = ["What jobs are there?", "Surprise me", "Talk to a person"];

    internal static Answer Calm { get; } = new("I'm only a computer, so I'll stick to what I know: NHS jobs. Shall we look at one?") { Actions = Next };

    internal static Answer Again { get; } = new("OK. I'm still here if you want to look at a job or how to get in.") { Actions = Next };

    internal static Answer Pause { get; } = new("Let's take a short break: a minute is enough. I don't mind, and nothing is lost. When you want to ask about a job, I'm here.") { Actions = Next };

    internal static Answer Paused { get; } = new("We're on a break. Ask me about any NHS job and we start again. If something is wrong, I can say who to talk to.") { Actions = Next };
}
