using CareersCatalogue.Outreach;

namespace TestKit;

/// <summary>Questions for tests: interest before and after, one answer of three, and two answers of three.</summary>
public static class SmallQuestions
{
    public static Question Before { get; } = Ask("before", 1, Moment.Before, "yes", "no");

    public static Question After { get; } = Ask("after", 1, Moment.After, "yes", "no");

    public static Question Place { get; } = Ask("place", 1, null, "site", "mixed", "home");

    public static Question Barriers { get; } = Ask("barriers", 2, null, "grades", "money", "travel");

    public static QuestionSet Talk { get; } = Set("talk", Before, Place, Barriers, After);

    public static QuestionSet Set(string slug, params IReadOnlyList<Question> questions) =>
        new() { Slug = new(slug), Name = "A talk", Description = "What a talk changed.", Questions = questions };

    /// <summary>An event of a day; closed at its end, final a day later.</summary>
    public static OutreachEvent Event(string code, DateTimeOffset day, QuestionSet? set = null, int maximum = 1_000) => new()
    {
        Code = new(code),
        Name = "A day out",
        QuestionSet = (set ?? Talk).Slug,
        Opens = day,
        Closes = day.AddHours(8),
        Final = day.AddHours(8 + OutreachEvent.LateHours),
        MaximumResponses = maximum,
    };

    /// <summary>Answers as <c>place=home barriers=grades,money</c> writes them.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Answers(string text) => text.Split(' ')
        .Select(part => part.Split('=')).ToDictionary(part => part[0], IReadOnlyList<string> (part) => part[1].Split(','), StringComparer.Ordinal);

    private static Question Ask(string key, int most, Moment? measures, params IEnumerable<string> choices) => new()
    {
        Key = new(key),
        Text = new($"What about {key}?", null),
        MostAnswers = most,
        Measures = measures,
        Choices = [.. choices.Select(choice => new QuestionChoice(new(choice), new($"The {choice}", null), choice == "yes"))],
    };
}
