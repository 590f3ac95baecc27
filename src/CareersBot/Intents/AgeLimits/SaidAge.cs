using System.Globalization;
using CareersBot.Understanding;

namespace CareersBot.Intents.AgeLimits;

/// <summary>The age of the writer, or the age that is asked about, where a message is about ages: then a number needs no word beside it.</summary>
internal static class SaidAge
{
    private const int Youngest = 8, Oldest = 80;
    private const int AgeBeforeFirstYear = 4; // pupils are 11 when year 7 begins

    // A number after one of these is none of an age: "level 3", "band 8", "grade 9".
    private static readonly string[] Counted = ["level", "lvl", "band", "grade", "grades", "year", "years", "yr", "top", "last", "next", "a"];

    // And before one of these it counts something else: "12 hours", "30 jobs".
    private static readonly string[] Units = ["hours", "hour", "hr", "hrs", "months", "month", "weeks", "week", "days", "jobs", "gcses", "gcse", "points", "percent", "k", "pounds", "times"];

    /// <summary>In years; null when none is said. A school year stands for the age at its start.</summary>
    internal static int? In(Understood message)
    {
        if (message.SchoolYear is { } year) return year + AgeBeforeFirstYear;
        if (message.Age is { } told) return told;
        for (var i = 0; i < message.Words.Count; i++)
            if (int.TryParse(message.Words[i], CultureInfo.InvariantCulture, out var number) && number is >= Youngest and <= Oldest && IsAge(message.Words, i)) return number;
        return null;
    }

    private static bool IsAge(IReadOnlyList<string> words, int at) => !Figures.IsMeasure(words, at) && !Figures.IsPast(words, at)
        && !(at > 0 && Counted.Contains(words[at - 1], StringComparer.Ordinal))
        && !(at + 1 < words.Count && (Units.Contains(words[at + 1], StringComparer.Ordinal) || (words[at + 1] is "years" or "yrs" && at + 2 < words.Count && words[at + 2] is "course" or "degree" or "experience" or "ago" or "of" or "training")));
}
