using CareersBot.Understanding;

namespace CareersBot.Intents.Quiz;

/// <summary>Ten short questions and jobs that go with the answers. Any question can be skipped, taken back or left for another time.</summary>
internal static class QuizIntent
{
    internal const string Id = "quiz";

    private const string WhyThese = "Why these?";
    private const string SeeJobs = "See my jobs";
    private const string Again = "Do the quiz again";

    internal static Intent Row { get; } = new()
    {
        Id = Id,
        IsQuestion = false,
        IsSubject = true,
        Journey = "quiz",
        Labels = ["Do the quiz", WhyThese, SeeJobs, Again, Floor.Back("quiz")],
        Rule = ask => ask.Message.Has("quiz") && ask.Message.Mentions.Count == 0 ? 0.3 : 0,
        Policy = Decide,
        Listen = Listen,
        Obey = Obeyed,
        NotTaken = NotTaken,
        Resume = ask => QuizReplies.Ask(ask.Memory.Quiz ?? new(0, []), "Back to the quiz."),
    };

    private static Answer Decide(Ask ask)
    {
        var quiz = ask.Memory.Quiz;
        if (quiz is not null && ask.Is(WhyThese)) return QuizReplies.Why(Suggested(ask, quiz.Answers), Options(ask, quiz.Answers));
        if (quiz is not null && ask.Is(SeeJobs)) return Finish(ask, quiz.Answers);
        if (quiz is null || ask.Is(Again) || quiz.At >= QuizQuestions.All.Count) return QuizReplies.Ask(new(0, []), QuizReplies.Welcome);
        return QuizReplies.Ask(quiz, quiz.At == 0 ? QuizReplies.Welcome : "Back to the quiz.");
    }

    private static Answer? Listen(Ask ask)
    {
        var quiz = ask.Memory.Quiz ?? new(0, []);
        if (ask.Is(SeeJobs)) return Finish(ask, quiz.Answers);
        if (quiz.At >= QuizQuestions.All.Count || ask.Is(WhyThese) || ask.Is(Again) || IsOfAList(ask)) return null;
        if (QuizAnswers.Read(QuizQuestions.All[quiz.At], ask.Message) is { } key) return Next(ask, quiz, key, "Thanks.");
        return QuizAnswers.IsSkip(ask.Message) ? Next(ask, quiz, null, "No problem.") : null;
    }

    private static Answer? Obeyed(Ask ask, Command command)
    {
        var quiz = ask.Memory.Quiz ?? new(0, []);
        if (quiz.At >= QuizQuestions.All.Count) return null;
        return command switch
        {
            // "none" and "no" answer some of the questions.
            _ when command is Command.AtALoss && QuizAnswers.Read(QuizQuestions.All[quiz.At], ask.Message) is not null => null,
            Command.Repeat => QuizReplies.Ask(quiz, "Here it is again."),
            Command.HowMany => QuizReplies.Ask(quiz, Floor.Left(quiz.At, QuizQuestions.All.Count)),
            Command.Back when quiz.At == 0 => QuizReplies.Ask(quiz, "This is the first one."),
            Command.Back => QuizReplies.Ask(new(quiz.At - 1, [.. quiz.Answers.SkipLast(1)]), "OK, one back."),
            Command.Simpler => QuizReplies.Ask(quiz, QuizQuestions.All[quiz.At].Easier),
            Command.Help or Command.Comfort => QuizReplies.Ask(quiz, "There is no right or wrong. Pick what sounds most like you."),
            Command.AtALoss => Next(ask, quiz, null, "No problem."),
            _ => null,
        };
    }

    // The same question is not asked a third time: what was not understood twice is passed over.
    private static Answer NotTaken(Ask ask)
    {
        var quiz = ask.Memory.Quiz ?? new(0, []);
        return quiz.Tries > 0 ? Next(ask, quiz, null, "Let's leave that one.")
            : QuizReplies.Ask(quiz with { Tries = 1 }, "I can't use that one here, sorry. Pick the closest, or skip.");
    }

    // After a question in between that was answered by a list, "the second one" is one of those jobs.
    private static bool IsOfAList(Ask ask) => ask.Memory is { Intent: not Id, Listed.Count: > 0 } && ask.Message.Pointed.Count > 0 && Figures.Place(ask.Message.Words) is not null;

    private static Answer Next(Ask ask, QuizMemory quiz, string? key, string said)
    {
        var next = new QuizMemory(quiz.At + 1, [.. quiz.Answers.Take(quiz.At), key]);
        return next.At < QuizQuestions.All.Count ? QuizReplies.Ask(next, said) : Finish(ask, next.Answers);
    }

    private static Answer Finish(Ask ask, IReadOnlyList<string?> keys)
    {
        var answers = Options(ask, keys);
        var suggested = Suggested(ask, keys);
        var answer = suggested.Count > 0 ? QuizReplies.Suggest(suggested) : QuizReplies.NothingClear(QuizSuggestions.Contrast(answers, ask));
        return answer with { Remember = memory => memory with { Pending = null, Quiz = new(QuizQuestions.All.Count, keys) } };
    }

    private static IReadOnlyList<QuizSuggestion> Suggested(Ask ask, IReadOnlyList<string?> keys) => QuizSuggestions.For(Options(ask, keys), ask);

    private static IReadOnlyList<QuizOption> Options(Ask ask, IReadOnlyList<string?> keys) => QuizAnswers.Options(keys, ask.Catalogue);
}
