using CareersBot.Understanding;
using CareersCatalogue.Snapshot;

namespace CareersBot.Intents.InterviewPractice;

/// <summary>Getting ready for an interview: the values, what is asked for a job, and a practice with five questions.</summary>
internal static class InterviewPracticeIntent
{
    internal const string Id = "interview_practice";
    internal const string Journey = "practice";

    private const int MostWordsOfAReturn = 8;
    private const string PractiseNow = "Practise now";
    private const string AnyJob = "Any job";
    private const string Values = "What are NHS values?";
    private const string Tips = "Interview tips";

    internal static Intent Row { get; } = new()
    {
        Id = Id,
        Journey = Journey,
        AlsoCalled = "interview",
        Rule = ask => IsReturn(ask) ? 1.6 : 0,
        Labels = ["Interview practice", PractiseNow, Values, Tips, "Practise again", Floor.Back(Journey)],
        Policy = Decide,
        Listen = Listen,
        Obey = (ask, command) => Obeyed(ask, command) is { } answer ? answer with { IsForgetful = true } : null,
        Resume = Resume,
    };

    private static Answer Decide(Ask ask)
    {
        var message = ask.Message;
        if (ask.Interview.Values.Count == 0) return InterviewReplies.Tips;
        if (ask.Is(Floor.Back(Journey)) || IsReturn(ask)) return Resume(ask);
        if (Starts(ask)) return message.Occupation is { } named ? Begin(ask, named) : ask.Last is { } last && !ask.Is("Interview practice") ? Begin(ask, last) : InterviewReplies.WhichJob(ask.Last);
        if (message.Says("values")) return InterviewReplies.Values(ask.Interview);
        if (message.Has("worry")) return InterviewReplies.Nerves;
        return message.Occupation is { } entry && !ask.Is(Tips) ? InterviewReplies.AskedFor(entry, QuestionsFor(ask, new(entry.Occupation.Slug.Value, 0, 0, 0, 0)), ask.Interview) : InterviewReplies.Tips;
    }

    private static Answer Resume(Ask ask) => ask.Memory.Interview is { At: > 0 } practice
        ? InterviewReplies.Again(practice, QuestionsFor(ask, practice))
        : InterviewReplies.WhichJob(ask.Last);

    // "ok back to the interview", also after it was left: it stands where it stood.
    private static bool IsReturn(Ask ask) => ask.Memory.Interview is { At: > 0 } && ask.Message.Words.Count <= MostWordsOfAReturn && ask.Message.Mentions.Count == 0
        && ask.Message.Says("back", "continue", "resume", "carry") && ask.Message.Says("interview", "practice");

    private static Answer? Obeyed(Ask ask, Command command)
    {
        if (ask.Memory.Interview is not { At: > 0 } practice) return null;
        var questions = QuestionsFor(ask, practice);
        if (practice.At > questions.Count) return null;
        return command switch
        {
            Command.Repeat => InterviewReplies.Question(practice, questions, "Here it is again."),
            Command.HowMany => InterviewReplies.Question(practice, questions, Floor.Left(practice.At - 1, questions.Count)),
            Command.Back when practice.At == 1 => InterviewReplies.Question(practice, questions, "This is the first one."),
            Command.Back => InterviewReplies.Question(practice with { At = practice.At - 1 }, questions, "OK, one back."),
            Command.Simpler => InterviewReplies.Easier(practice, questions),
            Command.Help => InterviewReplies.Hint(practice, questions),
            Command.Comfort when InterviewFeedback.On(ask.Message.Text, ask.Interview, null) is { HasAction: false } => InterviewReplies.Calm(practice, questions),
            Command.AtALoss => Next(practice, questions, "That is fine. Nobody has a story ready for everything."),
            _ => null,
        };
    }

    // Anything that is no question is an answer; what is typed is heard once and not kept.
    private static Answer? Listen(Ask ask)
    {
        var practice = ask.Memory.Interview ?? new(null, 0, 0, 0, 0);
        if (practice.At == 0) return Chosen(ask);
        if (Floor.IsQuestion(ask.Message) || CareersLabel(ask)) return null;
        var questions = QuestionsFor(ask, practice);
        if (practice.At > questions.Count) return null;
        if (ask.Message.Words is ["skip", ..] && ask.Message.Words.Count <= 4 || ask.Message.Words is ["pass"] or ["next"] or ["next", "question" or "one"]) return Next(practice, questions, "OK, we skip that one.") with { IsForgetful = true };
        var value = questions[practice.At - 1].Value;
        var feedback = InterviewFeedback.On(ask.Message.Text, ask.Interview, value);
        var counted = practice with
        {
            Situations = practice.Situations + (feedback.HasSituation ? 1 : 0),
            Actions = practice.Actions + (feedback.HasAction ? 1 : 0),
            Results = practice.Results + (feedback.HasResult ? 1 : 0),
        };
        return Next(counted, questions, practice.At < questions.Count ? feedback.Say(value) : feedback.Good) with { IsForgetful = true };
    }

    private static Answer? Chosen(Ask ask)
    {
        if (ask.Message.Occupation is { } entry && !Floor.IsQuestion(ask.Message)) return Begin(ask, entry);
        return ask.Is(AnyJob) || ask.Message.Says("any", "skip") || IsAtALoss(ask.Message) ? Begin(ask, null) : null;
    }

    private static Answer Begin(Ask ask, CatalogueEntry? entry)
    {
        var practice = new InterviewMemory(entry?.Occupation.Slug.Value, 0, 0, 0, 0);
        var questions = QuestionsFor(ask, practice);
        if (questions.Count == 0) return InterviewReplies.Tips;
        var first = Next(practice, questions, InterviewReplies.Opening(entry));
        return entry is null ? first : first with { Remember = memory => first.Remember!(memory) with { Occupation = entry.Occupation.Slug.Value } }; // "it" is the job that is practised for
    }

    private static Answer Next(InterviewMemory practice, IReadOnlyList<InterviewQuestion> questions, string said) => practice.At < questions.Count
        ? InterviewReplies.Question(practice with { At = practice.At + 1 }, questions, said)
        : InterviewReplies.Done(practice, said);

    private static IReadOnlyList<InterviewQuestion> QuestionsFor(Ask ask, InterviewMemory practice) =>
        InterviewQuestions.For(practice.Occupation is { } slug ? ask.Catalogue.Find(slug) : null, ask.Interview);

    private static bool Starts(Ask ask) => Starts(ask.Message) || ask.Is(PractiseNow) || ask.Is("Practise again") || ask.Is("Interview practice");

    private static bool Starts(Understood message) => message.Says("mock", "practise", "practice", "interviewer", "pretend", "rehearse", "test")
        || message.Words is ["ask", "me", ..] or ["interview", "me", ..];

    private static bool IsAtALoss(Understood message) => Commands.Of(message) == Command.AtALoss;

    // A button of another intent is pressed, not answered with.
    private static bool CareersLabel(Ask ask) => !ask.Is("Skip") && ask.Memory.Offered.Any(ask.Is);
}
