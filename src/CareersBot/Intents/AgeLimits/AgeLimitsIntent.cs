using System.Globalization;
using CareersBot.Understanding;

namespace CareersBot.Intents.AgeLimits;

/// <summary>How old somebody has to be, and whether they are too young or too old: the age that was said is used, and none is asked for.</summary>
internal static class AgeLimitsIntent
{
    private const int Youngest = 8;
    private const int Oldest = 80;
    private const int AgeBeforeFirstYear = 4; // pupils are 11 when year 7 begins

    internal static Intent Row { get; } = new()
    {
        Id = "age_limits",
        Labels = ["How old must I be?"],
        Rule = ask => ask.Message.Mentions.Count == 1 && Figures.HasMeasure(ask.Message.Words) ? 0.7 : 0,
        Policy = Decide,
    };

    private static Answer Decide(Ask ask)
    {
        var entry = ask.Message.Occupation;
        if (entry is not null && Figures.HasMeasure(ask.Message.Words)) return JobAges.Body(entry);
        var age = Said(ask.Message);
        if (entry is not null) return JobAges.Answer(ask, entry, age, IsAboutARule(ask.Message));
        return age is { } years ? AgeLimitsReplies.At(ask, years, ask.Message.SchoolYear is { } year ? $"In year {year}" : $"At {years}") : AgeLimitsReplies.General(ask);
    }

    // Here any number that can be an age is one: "can 16 yr olds", "too old at 26". A school year stands for the age at its start.
    private static int? Said(Understood message)
    {
        if (message.SchoolYear is { } year) return year + AgeBeforeFirstYear;
        if (message.Age is { } told) return told;
        for (var i = 0; i < message.Words.Count; i++)
            if (int.TryParse(message.Words[i], CultureInfo.InvariantCulture, out var number) && number is >= Youngest and <= Oldest && !Figures.IsMeasure(message.Words, i) && !IsTime(message.Words, i)) return number;
        return null;
    }

    // "In 18 months" is a time, "18 years old" an age.
    private static bool IsTime(IReadOnlyList<string> words, int at) => at + 1 < words.Count
        && (words[at + 1] is "months" or "month" or "weeks" or "hours" or "days" || (words[at + 1] is "years" or "yrs" && !(at + 2 < words.Count && words[at + 2] is "old" or "olds")));

    // "Do you have to be 18" asks whether there is such a rule; "I am 18" tells an age.
    private static bool IsAboutARule(Understood message) =>
        message.Says("have", "need", "must") && message.Says("be") && !message.Says("im", "am") && !message.Says("old");
}
