using CareersBot.Understanding;

namespace CareersBot.Intents.BackCancelRestart;

/// <summary>Back, stop and start again. What was saved stays.</summary>
internal static class BackCancelRestartIntent
{
    internal static Intent Row { get; } = new()
    {
        Id = "back_cancel_restart",
        IsQuestion = false,
        Labels = ["Start again", "Go back"],
        Policy = ask => ask.Message.Has("restart") || ask.Memory.Said is null
            ? BackCancelRestartReplies.Restarted
            : BackCancelRestartReplies.Stopped(ask.Memory.Question),
    };
}

internal static class BackCancelRestartReplies
{
    internal static Answer Restarted { get; } = new("OK, we start again. Your saved jobs are still there. What do you want to find out?")
    {
        Actions = ["What jobs are there?", "Jobs with no exams", "Talk to a person"],
        Remember = memory => new ConversationMemory { Saved = memory.Saved },
    };

    internal static Answer Stopped(string? question) => new("OK, we leave that. What do you want to look at now?")
    {
        Actions = ["What jobs are there?", "Start again", "Talk to a person"],
        Remember = memory => memory with { Pending = null, Question = question },
    };
}
