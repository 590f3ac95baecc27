using CareersBot.Understanding;
using CareersCatalogue.Snapshot;

namespace CareersBot.Intents.InterviewPractice;

/// <summary>Getting ready for an interview: the values, what is asked for a job, and a practice with five questions.</summary>
internal static class InterviewPracticeIntent
{
    internal const string Id = "interview_practice";
    internal const string Journey = "practice";

    private const string PractiseNow = "Practise now";
    private const string AnyJob = "Any job";
    private const string Values = "What are NHS values?";
    private const string Tips = "Interview tips";

    internal static Intent Row { get; } = new()
    {
        Id = Id,
        Journey = Journey,
        Labels = ["Interview practice", PractiseNow, Values, Tips, "Practise again", Floor.Back(Journey)],
        Policy = Decide,
        Listen = Listen,
        Resume = Resume,
    };

    private static Answer Decide(Ask ask)
    {
        var message = ask.Message;
        if (ask.Interview.Values.Count == 0) return InterviewReplies.Tips;
        if (message.Text == Floor.Back(Journey)) return Resume(ask);
        if (Starts(message)) return message.Occupation is { } named ? Begin(ask, named) : ask.Last is { } last && message.Text != "Interview practice" ? Begin(ask, last) : InterviewReplies.WhichJob(ask.Last);
        if (message.Says("values")) return InterviewReplies.Values(ask.Interview);
        if (message.Has("worry")) return InterviewReplies.Nerves;
        return message.Occupation is { } entry && message.Text != Tips ? InterviewReplies.AskedFor(entry, QuestionsFor(ask, new(entry.Occupation.Slug.Value, 0, 0, 0, 0)), ask.Interview) : InterviewReplies.Tips;
    }

    private static Answer Resume(Ask ask) => ask.Memory.Interview is { At: > 0 } practice
        ? InterviewReplies.Again(practice, QuestionsFor(ask, practice))
        : InterviewReplies.WhichJob(ask.Last);

    // Anything that is no question is an answer; what is typed is heard once and not kept.
    private static Answer? Listen(Ask ask)
    {
        var practice = ask.Memory.Interview ?? new(null, 0, 0, 0, 0);
        if (practice.At == 0) return Chosen(ask);
        if (Floor.IsQuestion(ask.Message) || CareersLabel(ask)) return null;
        var questions = QuestionsFor(ask, practice);
        if (practice.At > questions.Count) return null;
        if (ask.Message.Words is ["skip"] or ["pass"] or ["next"] or ["next", "question"]) return Next(practice, questions, "OK, we skip that one.") with { IsForgetful = true };
        if (IsAtALoss(ask.Message)) return Next(practice, questions, "That is fine. Nobody has a story ready for everything.") with { IsForgetful = true };
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
        return ask.Message.Text == AnyJob || ask.Message.Says("any", "skip") || IsAtALoss(ask.Message) ? Begin(ask, null) : null;
    }

    private static Answer Begin(Ask ask, CatalogueEntry? entry)
    {
        var practice = new InterviewMemory(entry?.Occupation.Slug.Value, 0, 0, 0, 0);
        var questions = QuestionsFor(ask, practice);
        return questions.Count == 0 ? InterviewReplies.Tips : Next(practice, questions, InterviewReplies.Opening(entry));
    }

    private static Answer Next(InterviewMemory practice, IReadOnlyList<InterviewQuestion> questions, string said) => practice.At < questions.Count
        ? InterviewReplies.Question(practice with { At = practice.At + 1 }, questions, said)
        : InterviewReplies.Done(practice, said);

    private static IReadOnlyList<InterviewQuestion> QuestionsFor(Ask ask, InterviewMemory practice) =>
        InterviewQuestions.For(practice.Occupation is { } slug ? ask.Catalogue.Find(slug) : null, ask.Interview);

    private static bool Starts(Understood message) =>
        message.Text is PractiseNow or "Practise again" or "Interview practice" || message.Says("mock", "practise", "practice", "interviewer", "pretend", "rehearse", "test")
        || message.Words is ["ask", "me", ..] or ["interview", "me", ..];

    private static bool IsAtALoss(Understood message) => message.Words is ["dont", "know"] or ["i", "dont", "know"] or ["not", "sure"] or ["im", "not", "sure"] or ["no"] or ["no", "idea"] or ["idk"];

    // A button of another intent is pressed, not answered with.
    private static bool CareersLabel(Ask ask) => ask.Memory.Offered.Contains(ask.Message.Text) && ask.Message.Text != "Skip";
}
