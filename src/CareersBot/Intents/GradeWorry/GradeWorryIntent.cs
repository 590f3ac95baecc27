using CareersBot.Intents.EntryRequirements;
using CareersBot.Intents.NoQualifications;
using CareersBot.Understanding;
using CareersCatalogue.Occupations;
using CareersCatalogue.Snapshot;

namespace CareersBot.Intents.GradeWorry;

/// <summary>
/// Worry about grades: a common worry, how many jobs in the nation set none, a stepping stone and one thing to do this week. Three
/// questions make it fit better; each says why it is asked and can be skipped, and none asks for the grades themselves.
/// </summary>
internal static class GradeWorryIntent
{
    internal const string Id = "grade_worry";
    internal const string Journey = "route";

    private const int ShortMessage = 8;
    private const int HopelessMessage = 7;

    private const string MakeItFit = "Make it fit me";
    private const string ShowRoute = "Show a route";

    internal static Intent Row { get; } = new()
    {
        Id = Id,
        Journey = Journey,
        Labels = ["My grades are low", ShowRoute, MakeItFit, Floor.Back(Journey)],
        Rule = ask => Driving.IsLost(ask.Message) ? -1 : IsFearOfASubject(ask.Message) ? 1.2 : GoodGrades.IsAll(ask) ? 1.2 : IsLosingHope(ask) ? 1.6 : IsLowAndAll(ask) ? 0.5 : IsToldNotTo(ask.Message) ? 0.7 : ask.Message.Has("fail") && (ask.Message.Has("exams") || ask.Message.Subjects.Count > 0) && !ask.Message.Has("child") ? 0.15 : 0,
        Policy = Decide,
        Listen = Listen,
        Resume = ask => GradeWorryReplies.Question(ask.Memory.Grades ?? new(1, null, null), "Back to your route."),
    };

    private static Answer Decide(Ask ask)
    {
        if (ask.Message.Text == MakeItFit) return GradeWorryReplies.Question(new(1, ask.Memory.Grades?.Goal, ask.Memory.Grades?.Stage), "");
        if (ask.Message.Text == Floor.Back(Journey)) return Row.Resume!(ask);
        if (ask.Message.Text == ShowRoute) return Route(ask, ask.Memory.Grades);
        var grades = Grades.In(ask.Message);
        if (grades.Sign == GradeSign.Good) return GoodGrades.Of(ask);
        if (IsOnCourse(ask.Message)) return GradeWorryReplies.OnCourse(ask.Message.Occupation);
        return IsOfALevels(ask) ? GradeWorryReplies.AfterALevels(ask) : GradeWorryReplies.Hope(ask, Open(ask, ask.Nation).Count, Goal(ask), grades.IsALevel);
    }

    // "I got a 3": a low grade that is told and nothing beside it.
    private static bool IsLowAndAll(Ask ask) => ask.Message.Mentions.Count == 0 && ask.Message.Words.Count <= ShortMessage && !Floor.IsQuestion(ask.Message)
        && Grades.In(ask.Message) is { Sign: GradeSign.Low, IsValue: true };

    // "what if i dont do well in biology": a fear, and no wish for jobs without it.
    private static bool IsFearOfASubject(Understood message) => message.Mentions.Count == 0 && message.Words is ["what", "if", ..] && message.Subjects.Count > 0
        && (message.Says("badly", "bad", "fail", "flop", "bomb", "flunk") || (message.Says("dont", "didnt", "cant") && message.Says("well", "pass", "good")) || (message.Says("mess", "screw") && message.Says("up")));

    // "So no chance?" after what a course asks for.
    private static bool IsLosingHope(Ask ask) => ask.Message.Mentions.Count == 0 && ask.Message.Words.Count <= HopelessMessage
        && ask.Memory.Intent is "entry_requirements" or Id or "subject_choice" or "resits_equivalents" or "no_qualifications" or "college_tlevel_btec"
        && ((ask.Message.Says("no", "any", "zero", "little") && ask.Message.Says("chance", "hope", "point")) || (ask.Message.Says("im", "i") && ask.Message.Says("screwed", "doomed", "stuffed")) || ask.Message.Words is ["thats", "me", "out", ..]);

    // "My teacher said dont bother with medicine".
    private static bool IsToldNotTo(Understood message) => message.Says("teacher", "teachers", "tutor", "school", "adviser", "head")
        && message.Says("bother", "unrealistic", "realistic", "forget", "lower") && message.Says("said", "says", "told", "thinks", "say", "reckons");

    // Who fails a part of a course at university has the grades that it took to get there.
    private static bool IsOnCourse(Understood message) => message.Says("module", "modules", "placement", "assignment", "dissertation") && message.Has("fail");

    private static bool IsOfALevels(Ask ask) => Aim.Of(ask) is null && ask.Message.Says("level", "levels", "alevels", "alevel") && ask.Message.Says("a", "alevels", "alevel")
        && ask.Message.Level is null && ask.Message.Says("fail", "failed", "failing", "flunk", "flop", "miss") && ask.Message.Subjects.Count == 0;

    private static Answer? Listen(Ask ask)
    {
        if (ask.Memory.Grades is not { } known || known.At is < 1 or > GradeWorryQuestions.Count || Floor.IsQuestion(ask.Message)) return null;
        var message = ask.Message;
        var question = GradeWorryQuestions.All[known.At - 1];
        GradesMemory? told = question.Read(ask) is { } read ? question.Keep(known, read) : IsSkip(message) ? known : null;
        if (told is null) return null;
        var next = told with { At = told.At + 1 };
        if (next.At <= GradeWorryQuestions.Count) return GradeWorryReplies.Question(next, told == known ? "No problem." : "Thanks.");
        return Route(ask, next) is var answer ? answer with { Remember = memory => memory with { Pending = null, Grades = next } } : null;
    }

    private static Answer Route(Ask ask, GradesMemory? known)
    {
        var goal = known?.Goal is { } slug ? ask.Catalogue.Find(slug) : Goal(ask);
        return GradeWorryReplies.Route(ask, Open(ask, ask.Nation).Count, goal, known?.Stage);
    }

    /// <summary>Jobs with a way in that sets no grades, in a nation.</summary>
    internal static IReadOnlyList<CatalogueEntry> Open(Ask ask, Nation nation) =>
        [.. ask.Catalogue.Entries.Where(entry => entry.Occupation.Nations.Contains(nation) && NoQualificationsIntent.IsOpenIn(entry, nation))];

    // The job that was named; else one that many hope for and that can be reached from a first job without grades. A job that is
    // named but not held gets no route: a way to another job is no answer.
    private static CatalogueEntry? Goal(Ask ask) =>
        Aim.Of(ask) ?? (ask.Last is { Occupation.MinimumLevel: > 0 } last ? last : NamesOther(ask.Message.Words) ? null : Reachable(ask));

    private static CatalogueEntry? Reachable(Ask ask) => ask.Catalogue.Find("adult-nurse") is { } nurse && SteppingStones.Find(ask, nurse) is not null ? nurse : null;

    private static bool NamesOther(IReadOnlyList<string> words)
    {
        for (var i = 0; i + 2 < words.Count; i++)
            if (words[i] is "be" or "become" && words[i + 1] is "a" or "an") return true;
        return false;
    }

    private static bool IsSkip(Understood message) => message.Words.Count <= 4 && (message.Says("skip", "pass", "next") || message.Says("idea", "sure", "know"));
}
