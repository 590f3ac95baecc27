using CareersBot.Understanding;
using CareersCatalogue.Occupations;
using CareersCatalogue.Snapshot;

namespace CareersBot.Intents.GradeWorry;

internal static class GradeWorryReplies
{
    private const int MostWords = 45;

    internal static Answer Hope(Ask ask, int count, CatalogueEntry? goal, bool isALevel)
    {
        var (way, entries, sources) = Way(ask, goal, isALevel);
        var stage = Leaving.IsLeft(ask) ? GradeWorryQuestions.Left : null;
        const string Opening = "Many people worry about that, and it is not over.";
        var open = $" {Count(ask, count)} have a way in with no set grades.";
        var week = $" This week: {ThisWeek(stage)}.";
        var said = way.Length > 0 ? " " + way : "";
        var text = new[] { Opening + open + said + week, Opening + open + said }.FirstOrDefault(Fits) ?? Opening + said; // the job's own step before the rest
        return new(text)
        {
            Actions = ["Jobs with no exams", .. way.Length == 0 ? [] : new[] { "Show a route" }, "Make it fit me", stage is null ? "Resit options" : "College courses"],
            Entries = entries,
            Sources = sources,
            More = text.Contains(week, StringComparison.Ordinal) ? null : (text.Contains(open, StringComparison.Ordinal) ? week : open + week).Trim(),
            Simpler = "It is not over. Some jobs need no exams. You can move up later.",
            Remember = memory => memory with { Occupation = Aim.Of(ask) is null ? memory.Occupation : goal?.Occupation.Slug.Value },
        };
    }

    /// <summary>A part of a course that goes wrong is a matter between the student and the university.</summary>
    internal static Answer OnCourse(CatalogueEntry? entry) => new("Each university has its own rules on that, and I don't hold them. Tell your tutor early, before you decide anything.")
    {
        Actions = ["Can I switch later?", "Talk to a person", "What jobs are there?"],
        Entries = entry is null ? [] : [entry],
        Simpler = "Tell your tutor early. Ask what you can do.",
    };

    /// <summary>What there is in summer for those who miss their A levels: places that are left, and a year before the degree.</summary>
    internal static Answer AfterALevels(Ask ask)
    {
        var terms = new[] { Terms.Find(ask.Catalogue, "clearing"), Terms.Find(ask.Catalogue, "foundation-year") }.OfType<CareersCatalogue.Support.GlossaryTerm>().ToList();
        return new($"Many people worry about that, and it is not over. {string.Join(" ", terms.Select(term => $"{term.Term}: {Wording.Inside(Wording.Cut(term.Meaning, 18))}"))} Which job do you hope for?")
        {
            Actions = ["Make it fit me", "Apprenticeships", "Jobs with no exams", "Talk to a person"],
            More = string.Join(" ", terms.Select(term => term.Meaning)),
            Simpler = "It is not over. There are other ways in.",
        };
    }

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

    internal static Answer Route(Ask ask, int count, CatalogueEntry? goal, string? stage)
    {
        var stones = goal is null ? null : SteppingStones.Find(ask, goal);
        if (stones is null) return Step(ask, count, goal, stage);
        var then = stones.Posts.Count == 2 ? Wording.Inside(stones.How[0]) : $"{string.Join(", then ", stones.Posts.Skip(1).Select(Wording.InSentence))}.";
        return new($"{Count(ask, count)} have no set grades. Start as {Wording.A(stones.Posts[0])}. Then{(stones.Posts.Count == 2 ? $", for {Wording.InSentence(stones.Posts[1])}" : "")}: {then} This week: {ThisWeek(stage)}.")
        {
            Actions = ["Tell me more", .. Wording.Buttons(stones.Posts, 1), "Resit options", "Make it fit me"],
            Entries = [stones.Posts[^1], .. stones.Posts.SkipLast(1)],
            Sources = [.. stones.Posts.Select(post => post.Occupation.Sources[0])],
            More = string.Join(" ", stones.How.Select((how, place) => $"{stones.Posts[place + 1].Occupation.Title}: {Wording.Inside(how)}")),
            Intent = GradeWorryIntent.Id,
        };
    }

    private static Answer Step(Ask ask, int count, CatalogueEntry? goal, string? stage)
    {
        var (way, entries, sources) = Way(ask, goal, false);
        return new($"{Count(ask, count)} have a way in with no set grades.{(way.Length > 0 ? $" {way}" : "")} This week: {ThisWeek(stage)}.")
        {
            Actions = ["Jobs with no exams", "Resit options", "College courses", "Talk to a person"],
            Entries = entries,
            Sources = sources,
            Intent = GradeWorryIntent.Id,
        };
    }

    // Small steps where the catalogue has them; else the one that counts, with what it asks for.
    private static (string Text, IReadOnlyList<CatalogueEntry> Entries, IReadOnlyList<Source> Sources) Way(Ask ask, CatalogueEntry? goal, bool isALevel)
    {
        if (goal is null) return ("", [], []);
        if (goal.Occupation.MinimumLevel == 0) return ($"One of them: {Wording.InSentence(goal)}.", [goal], [goal.Occupation.Sources[0]]);
        if (SteppingStones.Find(ask, goal) is { } stones)
        {
            return (stones.Posts.Count == 2
                ? $"One way: {Wording.InSentence(stones.Posts[0])} first. Then, for {Wording.InSentence(goal)}: {Wording.Inside(stones.How[0])}"
                : $"One route: {string.Join(", then ", stones.Posts.Select(Wording.InSentence))}.",
                ask.Message.Occupation is null ? stones.Posts : [goal, .. stones.Posts.SkipLast(1)],
                [.. stones.Posts.Select(post => post.Occupation.Sources[0])]);
        }

        if (NearDegrees.Of(ask, goal, isALevel) is { } near) return (near.Text, near.Entries, [goal.Occupation.Sources[0]]);
        return CountingStep.Of(ask, goal) is { } step ? (step.Text, [goal], [step.Way.Sources.Count > 0 ? step.Way.Sources[0] : goal.Occupation.Sources[0]]) : ("", [goal], []);
    }

    private static bool Fits(string text) => text.Split(' ').Length <= MostWords;

    private static string Count(Ask ask, int count) => $"{Wording.Jobs(count)} in {ask.NationName}";

    private static string ThisWeek(string? stage) => stage switch
    {
        GradeWorryQuestions.College => "ask your tutor which resits you can take beside your course",
        GradeWorryQuestions.Left => "look at one advert for a job with no set grades",
        _ => "ask one teacher about resits",
    };
}
