namespace CareersBot.Intents.BanterAbuse;

/// <summary>Teasing and rudeness: one calm line.</summary>
internal static class BanterAbuseIntent
{
    internal static Intent Row { get; } = new()
    {
        Id = "banter_abuse",
        IsQuestion = false,
        Policy = ask => ask.Memory.Intent == "banter_abuse" ? BanterAbuseReplies.Again : BanterAbuseReplies.Calm,
    };
}

internal static class BanterAbuseReplies
{
    private static readonly string[] Next = ["What jobs are there?", "Surprise me", "Talk to a person"];

    internal static Answer Calm { get; } = new("I'm only a computer, so I'll stick to what I know: NHS jobs. Shall we look at one?") { Actions = Next };

    internal static Answer Again { get; } = new("OK. I'm still here if you want to look at a job or how to get in.") { Actions = Next };
}
