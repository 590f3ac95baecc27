namespace CareersBot.Intents.AboutBot;

/// <summary>What the bot is, who made it and how far it can be trusted.</summary>
internal static class AboutBotIntent
{
    internal static Intent Row { get; } = new()
    {
        Id = "about_bot",
        IsQuestion = false,
        IsSubject = true,
        Labels = ["What are you?"],
        Rule = ask => ask.Message.Words is ["are" or "r", "you" or "u", ..] && ask.Message.Says("robot", "bot", "human", "real", "ai", "computer", "person", "machine") ? 0.4 : 0,
        Policy = ask => ask.Message.Says("wrong", "mistake", "mistakes", "trust", "right", "accurate") ? AboutBotReplies.Mistakes
            : ask.Message.Says("teacher", "teachers", "school", "parents", "mum", "dad", "see", "read", "watching") ? AboutBotReplies.WhoSees
            : ask.Message.Words is ["what" or "how", "can", "you" or "u", "do" or "help", ..] or ["so", "what", "can", "you" or "u", "do" or "help", ..] or ["what", "do", "you" or "u", "do"] ? AboutBotReplies.Can
            : AboutBotReplies.What,
    };
}

internal static class AboutBotReplies
{
    private static readonly string[] Next = ["Is this private?", "What jobs are there?", "Talk to a person"];

    internal static Answer What { get; } = new(
        "I'm a computer program for NHS careers, not a person and not ChatGPT. People wrote my words, and my facts come from a job catalogue with sources.")
    {
        Actions = Next,
        More = "I make no words up: each answer is put together from records. My safety replies were written by people, but no safeguarding professional has reviewed the wording yet.",
    };

    internal static Answer Can { get; } = new("I can find jobs for what you like, and tell you what a job is, what it pays, how to get in and how long it takes. I compare jobs, practise interviews and keep a list.")
    {
        Actions = ["What jobs are there?", "Do the quiz", "Interview practice", "What are you?"],
        Simpler = "Tell me what you like. I find jobs.",
    };

    internal static Answer Mistakes { get; } = new("I can be wrong, so each fact shows its source and date. Check with the source before you decide. You can also tell me what looks wrong.") { Actions = Next };

    internal static Answer WhoSees { get; } = new("I don't send what you type to teachers or family, and I don't know who you are. Someone beside you can see the screen.") { Actions = Next };
}
