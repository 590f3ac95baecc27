using CareersBot.Understanding;

namespace CareersBot.Intents.AgeLimits;

/// <summary>How old somebody has to be, and whether they are too young or too old: the age that was said is used, and none is asked for.</summary>
internal static class AgeLimitsIntent
{
    private const int MostWords = 8;
    private const int MostWordsOfAnAge = 6;

    internal static Intent Row { get; } = new()
    {
        Id = "age_limits",
        Labels = ["How old must I be?"],
        Rule = ask => WorkExperience.LostPlace.IsPaidJob(ask.Message) && SaidAge.In(ask.Message) is not null ? 0.9
            : IsBare(ask) ? 1.2 : IsNextAge(ask) ? 1.2
            : ask.Message.Mentions.Count > 0 && !ask.Message.Has("age") && SaidAge.In(ask.Message) is null ? -0.9 : 0, // "im dying to be a midwife" says nothing of an age
        Policy = Decide,
    };

    private static Answer Decide(Ask ask)
    {
        var entry = ask.Message.Occupation ?? (IsBare(ask) ? ask.Last : null);
        var age = SaidAge.In(ask.Message);
        if (entry is not null) return JobAges.Answer(ask, entry, age, IsAboutARule(ask.Message));
        return age is { } years ? AgeLimitsReplies.At(ask, years, ask.Message.SchoolYear is { } year ? $"In year {year}" : $"At {years}") : AgeLimitsReplies.General(ask);
    }

    // "How old", "what age do i have to be" of the job that is talked of; "how old are you" is asked of somebody else.
    private static bool IsBare(Ask ask) => ask.Last is not null && ask.Message.Mentions.Count == 0 && ask.Message.Words.Count <= MostWords
        && ask.Message.Words is ["how", "old"] or ["how", "old", "do" or "must" or "should" or "to" or "does", ..] or ["what", "age"] or ["what", "age", "do" or "must" or "is" or "can" or "to", ..] or ["and" or "but", "how", "old", ..]
        && !ask.Message.Says("nhs", "your", "course");

    // "17?" after what can be done at 16.
    private static bool IsNextAge(Ask ask) => ask.Memory.Intent == "age_limits" && ask.Message.Mentions.Count == 0 && ask.Message.Words.Count <= MostWordsOfAnAge && SaidAge.In(ask.Message) is not null;

    // "Do you have to be 18" asks whether there is such a rule; "I am 18" tells an age.
    private static bool IsAboutARule(Understood message) =>
        message.Says("have", "need", "must") && message.Says("be") && !message.Says("im", "am") && !message.Says("old");
}
