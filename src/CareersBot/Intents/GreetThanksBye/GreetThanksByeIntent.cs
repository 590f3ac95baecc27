namespace CareersBot.Intents.GreetThanksBye;

/// <summary>Hello, thank you and goodbye.</summary>
internal static class GreetThanksByeIntent
{
    internal static Intent Row { get; } = new()
    {
        Id = "greet_thanks_bye",
        IsQuestion = false,
        Policy = ask => ask.Message.Has("goodbye") ? GreetThanksByeReplies.Goodbye
            : ask.Message.Has("thanks") ? GreetThanksByeReplies.Thanks
            : ask.Memory.Intent is null ? GreetThanksByeReplies.First : GreetThanksByeReplies.Again,
        Rule = ask => ask.Message.Says("evenings", "mornings", "afternoons") ? -1 // when somebody can work
            : ask.Message.Words.Count == 1 && ask.Message.Has("greeting") ? 0.9 : ask.Message.Words.Count <= 3 && (ask.Message.Has("greeting") || ask.Message.Has("thanks") || ask.Message.Has("goodbye")) ? 0.4 : 0,
    };
}

internal static class GreetThanksByeReplies
{
    private static readonly string[] Starters = ["What jobs are there?", "Jobs with no exams", "Surprise me", "Talk to a person"];

    internal static Answer First { get; } = new(
        "Hi. I'm a computer that knows about NHS jobs: what people do, how to get in and what it pays. I don't know who you are, so please don't type your name. What would you like to find out?")
    {
        Actions = Starters,
        Simpler = "Hi. I am a computer. Ask me about NHS jobs.",
    };

    internal static Answer Again { get; } = new("Hi again. Ask me about any NHS job, how to get in, or what it pays.") { Actions = Starters };

    internal static Answer Thanks { get; } = new("You're welcome. Is there another job or question you want to look at?") { Actions = ["What jobs are there?", "Where are jobs listed?", "That's all, bye"] };

    internal static Answer Goodbye { get; } = new("Bye, and good luck. One next step: tell someone at home or school about one job you liked.") { Actions = ["What jobs are there?", "Talk to a person"] };
}
