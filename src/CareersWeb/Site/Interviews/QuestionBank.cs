using CareersCatalogue.Snapshot;

namespace CareersWeb.Site.Interviews;

/// <summary>What may be asked in an interview: about the person and the job, the work as its record tells it, and each value.</summary>
internal static class QuestionBank
{
    /// <summary>Most questions on tasks; a count.</summary>
    public const int MostTasks = 3;

    /// <summary>Most questions on skills; a count.</summary>
    public const int MostSkills = 3;

    /// <summary>The group of the values.</summary>
    public const string ValuesKey = "values";

    private const int LongestTaskWords = 14; // a longer one cannot be held in mind while one thinks of a story

    /// <summary>The questions in the order of asking.</summary>
    /// <param name="entry">The job; null for any.</param>
    /// <param name="values">What employers ask about.</param>
    public static IReadOnlyList<QuestionGroup> For(CatalogueEntry? entry, NhsValues values)
    {
        List<BankQuestion> work = [.. TasksOf(entry), .. SkillsOf(entry)];
        return
        [
            new("you", "You and the job", [.. AboutYou(entry)]),
            .. work.Count > 0 ? [new QuestionGroup("work", "What the job asks for", work)] : Array.Empty<QuestionGroup>(),
            new(ValuesKey, "The values of the NHS", [.. values.Values.Select(OfValue)]),
        ];
    }

    private static IEnumerable<BankQuestion> AboutYou(CatalogueEntry? entry)
    {
        yield return new(
            "why", entry is null ? "Why do you want to work in the NHS?" : "Why do you want to do this job?", null,
            "what draws you to the work, and one thing you did that shows it.", null, false);
        if (entry?.Occupation.Challenging is [var hard, ..])
            yield return new(
                $"{entry.Occupation.Slug}-hard", "People find this hard in the job. What would help you with it?", hard,
                "that you know the hard part, and have thought about it.", null, false);
        yield return new(
            "asked-back", "What would you like to ask us?", null,
            "that you want to know more, such as how you would learn or who you would work with.", null, false);
    }

    private static IEnumerable<BankQuestion> TasksOf(CatalogueEntry? entry) =>
        (entry?.Occupation.Tasks ?? []).Where(task => task.Split(' ').Length <= LongestTaskWords).Take(MostTasks)
            .Select((task, place) => new BankQuestion(
                $"{entry!.Occupation.Slug}-task-{place + 1}", "This is part of the job. Tell us about a time you did something like it.", task,
                "one real thing you did that is like it: at school, at home, in a club or at work.", null, true));

    private static IEnumerable<BankQuestion> SkillsOf(CatalogueEntry? entry) =>
        (entry?.Occupation.Skills ?? []).Take(MostSkills).Select(skill => new BankQuestion(
            $"skill-{skill.Slug}", "The job asks for this. Tell us about a time you showed it.", skill.Name,
            "what you did yourself, not only your group.", null, true));

    private static BankQuestion OfValue(NhsValue value) =>
        new(value.Key, null, value.Question, "that you show this value.", $"{value.Name}: {value.Meaning}.", true);
}
