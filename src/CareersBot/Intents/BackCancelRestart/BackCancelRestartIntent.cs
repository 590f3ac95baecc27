using CareersBot.Understanding;
using CareersCatalogue.Wishes;

namespace CareersBot.Intents.BackCancelRestart;

/// <summary>Back, stop and start again. What was saved stays.</summary>
internal static class BackCancelRestartIntent
{
    private const int MostWordsOfBack = 6;

    private static readonly System.Collections.Frozen.FrozenSet<string> AroundBack = WordList.Of(
        "back undo previous go one step take me please can we i ok okay never mind lets a wait no the page question that it last thing answer again to oh actually sorry");

    internal static Intent Row { get; } = new()
    {
        Id = "back_cancel_restart",
        IsQuestion = false,
        IsSubject = true,
        Labels = ["Start again", "Go back", Safety.SafetyReplies.BackToCareers, Safety.SafetyReplies.StopHere],
        Rule = ask => IsBack(ask.Message) && ask.Memory.Said is not null ? 0.6 : IsQuestion(ask.Message) ? -1 : 0,
        Policy = Decide,
    };

    private static Answer Decide(Ask ask)
    {
        if (ask.Is(Safety.SafetyReplies.BackToCareers)) return BackCancelRestartReplies.ToCareers(ask.Memory.Quiz);
        if (ask.Is(Safety.SafetyReplies.StopHere)) return BackCancelRestartReplies.StoppedForNow;
        if (ask.Message is { Mentions: [var named] } && ask.Message.Says("back")) return RoleInfo.RoleInfoReplies.Job(named.Entry, []) with { Intent = "role_info" };
        if (IsBack(ask.Message)) return ask.Memory.Before is { Said: { } said } before ? BackCancelRestartReplies.Before(said, before, ask) : BackCancelRestartReplies.AtTheStart;
        return ask.Message.Has("restart") || ask.Memory.Said is null ? BackCancelRestartReplies.Restarted : BackCancelRestartReplies.Stopped(ask.Memory.Question);
    }

    // "is that enough", "can i try again": who asks orders nothing, except where the order is the question.
    private static bool IsQuestion(Understood message) => message.Words.Count > 2 && Floor.IsQuestion(message)
        && !message.Says("back", "stop", "start", "restart", "over", "leave", "cancel", "quit", "exit", "undo", "end", "reset", "beginning", "menu", "main", "finish");

    // "go back", "nvm go back", "undo that"; not "back to the porter", not "my back hurts".
    private static bool IsBack(Understood message) => message.Says("back", "undo", "previous") && message.Words.Count <= MostWordsOfBack && message.Words.All(AroundBack.Contains);
}

internal static class BackCancelRestartReplies
{
    private const string OneStep = "OK, back one step.";
    private const int MostWords = 36;

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

    /// <summary>What was said the turn before, again, with what could be pressed then; once more, and the turn before that.</summary>
    internal static Answer Before(string said, EarlierTurn before, Ask ask)
    {
        var entry = before.Occupation is { } slug ? ask.Catalogue.Find(slug) : null;
        var rest = said.StartsWith(OneStep, StringComparison.Ordinal) ? said[OneStep.Length..].TrimStart() : said;
        var (listed, from, shown) = (ask.Memory.Listed, ask.Memory.From, ask.Memory.Shown);
        return new($"{OneStep} {Wording.Cut(rest, MostWords)}")
        {
            Actions = before.Offered is { Count: > 1 } offered ? offered : [.. entry is null ? new[] { "What jobs are there?" } : ["What do they do?", "How do I get in?"], "Start again", "Talk to a person"],
            Entries = entry is null ? [] : [entry],
            Sources = entry is null ? [] : rest.Contains('£', StringComparison.Ordinal) ? LastFacts.Sources(ask with { Memory = ask.Memory with { Said = rest, Occupation = before.Occupation } }) : [entry.Occupation.Sources[0]],
            Remember = memory => memory with { Pending = null, Said = rest, Intent = before.Intent, Before = before.Before, Occupation = before.Occupation, Listed = listed, From = from, Shown = shown },
        };
    }

    internal static Answer AtTheStart { get; } = new("That is as far back as I go. What do you want to look at now?")
    {
        Actions = ["What jobs are there?", "Start again", "Talk to a person"],
        Remember = memory => memory with { Pending = null },
    };

    internal static Answer Stopped(string? question) => new("OK, we leave that. What do you want to look at now?")
    {
        Actions = ["What jobs are there?", "Start again", "Talk to a person"],
        Remember = memory => memory with { Pending = null, Question = question },
    };
}
