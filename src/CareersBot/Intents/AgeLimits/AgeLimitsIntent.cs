using CareersBot.Understanding;

namespace CareersBot.Intents.AgeLimits;

/// <summary>How old somebody has to be, and whether they are too young or too old: the age that was said is used, and none is asked for.</summary>
internal static class AgeLimitsIntent
{
    internal static Intent Row { get; } = new()
    {
        Id = "age_limits",
        Labels = ["How old must I be?"],
        Rule = ask => WorkExperience.LostPlace.IsPaidJob(ask.Message) && SaidAge.In(ask.Message) is not null ? 0.9
            : ask.Message.Mentions.Count > 0 && !ask.Message.Has("age") && SaidAge.In(ask.Message) is null ? -0.9 : 0, // "im dying to be a midwife" says nothing of an age
        Policy = Decide,
    };

    private static Answer Decide(Ask ask)
    {
        var entry = ask.Message.Occupation;
        var age = SaidAge.In(ask.Message);
        if (entry is not null) return JobAges.Answer(ask, entry, age, IsAboutARule(ask.Message));
        return age is { } years ? AgeLimitsReplies.At(ask, years, ask.Message.SchoolYear is { } year ? $"In year {year}" : $"At {years}") : AgeLimitsReplies.General(ask);
    }

    // "Do you have to be 18" asks whether there is such a rule; "I am 18" tells an age.
    private static bool IsAboutARule(Understood message) =>
        message.Says("have", "need", "must") && message.Says("be") && !message.Says("im", "am") && !message.Says("old");
}
