using CareersBot.Intents.RouteLength;
using CareersBot.Understanding;
using CareersCatalogue.Snapshot;

namespace CareersBot.Intents.GradeWorry;

internal static class GradeWorryReplies
{
    internal static Answer Hope(Ask ask, int count, SteppingStones? stones) => new(
        $"Many people worry about that, and it is not over. {Count(ask, count)} have a way in with no set grades.{(stones is null ? "" : $" One route: {Way(stones)}.")} This week: {ThisWeek(null)}.")
    {
        Actions = ["Jobs with no exams", .. stones is null ? [] : new[] { "Show a route" }, "Make it fit me", "Resit options"],
        Entries = stones?.Posts ?? [],
        Sources = stones is null ? [] : [.. stones.Posts.Select(post => post.Occupation.Sources[0])],
        Simpler = "It is not over. Some jobs need no exams. You can move up later.",
    };

    internal static Answer Question(GradesMemory known, string opening)
    {
        var question = GradeWorryQuestions.All[known.At - 1];
        return new($"{opening}{(opening.Length > 0 ? " " : "")}{question.Text}")
        {
            Actions = [.. question.Actions, "Skip", Floor.Leave(GradeWorryIntent.Journey)],
            Intent = GradeWorryIntent.Id,
            Remember = memory => memory with { Pending = GradeWorryIntent.Id, Grades = known },
        };
    }

    internal static Answer Route(Ask ask, int count, SteppingStones? stones, CatalogueEntry? goal, string? stage)
    {
        if (stones is null || goal is null)
        {
            return new($"{Count(ask, count)} have a way in with no set grades.{(goal is null ? "" : $" I know no way to {Wording.InSentence(goal)} that begins in one of them, but a resit or college can open it.")} This week: {ThisWeek(stage)}.")
            {
                Actions = ["Jobs with no exams", "Resit options", "College courses", "Talk to a person"],
                Entries = goal is null ? [] : [goal],
                Intent = GradeWorryIntent.Id,
            };
        }

        var years = stones.Journey.TotalYears;
        return new($"{Count(ask, count)} have no set grades. Start as {Wording.A(stones.Posts[0])}{(stones.Journey.EarnsThroughout ? ", and earn all the way" : "")}. Then: {Then(stones.Posts.Skip(1))}.{(years > 0 ? $" About {RouteLengthReplies.Years(Math.Round(years))} in all, by our estimate." : "")} This week: {ThisWeek(stage)}.")
        {
            Actions = ["Tell me more", .. Wording.Buttons(stones.Posts, 1), "Resit options", "Make it fit me"],
            Entries = [stones.Posts[^1], .. stones.Posts.SkipLast(1)],
            Sources = [.. stones.Posts.Select(post => post.Occupation.Sources[0])],
            More = string.Join(" ", stones.Journey.Steps.Where(step => step.How is not null).Select(step => $"{step.Entry.Occupation.Title}: {step.How}")),
            Intent = GradeWorryIntent.Id,
        };
    }

    private static string Count(Ask ask, int count) => $"{Wording.Jobs(count)} in {ask.NationName}";

    private static string Way(SteppingStones stones) => Then(stones.Posts);

    private static string Then(IEnumerable<CatalogueEntry> posts) => string.Join(", then ", posts.Select(Wording.InSentence));

    private static string ThisWeek(string? stage) => stage switch
    {
        GradeWorryQuestions.College => "ask your tutor which resits you can take beside your course",
        GradeWorryQuestions.Left => "look at one advert for a job with no set grades",
        _ => "ask one teacher about resits",
    };
}
