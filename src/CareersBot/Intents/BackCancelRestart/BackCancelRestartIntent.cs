using CareersBot.Understanding;

namespace CareersBot.Intents.BackCancelRestart;

/// <summary>Back, stop and start again. What was saved stays.</summary>
internal static class BackCancelRestartIntent
{
    internal static Intent Row { get; } = new()
    {
        Id = "back_cancel_restart",
        IsQuestion = false,
        IsSubject = true,
        Labels = ["Start again", "Go back", Safety.SafetyReplies.BackToCareers, Safety.SafetyReplies.StopHere],
        Policy = ask => ask.Message.Text == Safety.SafetyReplies.BackToCareers ? BackCancelRestartReplies.ToCareers(ask.Memory.Quiz)
            : ask.Message.Text == Safety.SafetyReplies.StopHere ? BackCancelRestartReplies.StoppedForNow
            : ask.Message.Words is ["go", "back", ..] or ["back"] or ["previous"] && ask.Memory.Before?.Said is { } before
            ? BackCancelRestartReplies.Before(before, ask)
            : ask.Message.Has("restart") || ask.Memory.Said is null
            ? BackCancelRestartReplies.Restarted
            : BackCancelRestartReplies.Stopped(ask.Memory.Question),
    };
}

internal static class BackCancelRestartReplies
{
    internal static Answer Restarted { get; } = new("OK, we start again. Your saved jobs are still there. What do you want to find out?")
    {
        Actions = ["What jobs are there?", "Jobs with no exams", "Talk to a person"],
        Remember = memory => new ConversationMemory { Saved = memory.Saved, ListCode = memory.ListCode, WrongCodes = memory.WrongCodes },
    };

    /// <summary>After a safety reply: careers again, with no question about what was said.</summary>
    internal static Answer ToCareers(QuizMemory? quiz) => new("Of course. The help I named is still there whenever you want it. What would you like to look at?")
    {
        Actions = [.. quiz is not null ? new[] { Floor.Back("quiz") } : [], "What jobs are there?", "Jobs with no exams", "Talk to a person"],
    };

    internal static Answer StoppedForNow { get; } = new("OK, we stop here. Please tell somebody you trust today. You can come back to me at any time, day or night.")
    {
        Actions = [Safety.SafetyReplies.BackToCareers, "Talk to a person"],
    };

    /// <summary>What was said the turn before, again.</summary>
    internal static Answer Before(string said, Ask ask)
    {
        var entry = ask.Memory.Before?.Occupation is { } slug ? ask.Catalogue.Find(slug) : null;
        return new($"OK, back one step. {Wording.Cut(said, 36)}")
        {
            Actions = [.. entry is null ? new[] { "What jobs are there?" } : ["What do they do?", "How do I get in?"], "Start again", "Talk to a person"],
            Entries = entry is null ? [] : [entry],
            Sources = entry is null ? [] : [entry.Occupation.Sources[0]],
            Remember = memory => memory with { Pending = null, Said = said },
        };
    }

    internal static Answer Stopped(string? question) => new("OK, we leave that. What do you want to look at now?")
    {
        Actions = ["What jobs are there?", "Start again", "Talk to a person"],
        Remember = memory => memory with { Pending = null, Question = question },
    };
}
