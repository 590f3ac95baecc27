using System.Collections.Frozen;
using System.Globalization;
using CareersCatalogue.Support;
using CareersCatalogue.Wishes;

namespace CareersBot.Intents.AdviserQuestion;

/// <summary>An activity for a class that fits its year and the minutes there are; and what is asked of the activities afterwards.</summary>
internal static class Lessons
{
    private const int MostNamed = 3;
    private const int MostWords = 9;
    private const int LongestLesson = 120; // minutes

    private static readonly FrozenSet<string> Minutes = WordList.Of("minutes minute mins min");
    private static readonly FrozenSet<string> Hours = WordList.Of("hour hr");

    private static readonly FrozenSet<string> About = WordList.Of(
        "active activity activities fun interactive quick short shorter game games task tasks print printable lesson starter plenary tutor form assembly class pupils students worksheet practical");

    /// <summary>Whether a message goes on about the activities that were just offered: "30 minutes", "something active", "can i print it".</summary>
    internal static bool IsFollowUp(Ask ask) => ask.Memory.Intent == AdviserQuestionIntent.Id && ask.Memory.Said?.Contains(AdviserQuestionReplies.ActivitiesPath, StringComparison.Ordinal) == true
        && ask.Message.Words.Count <= MostWords && ask.Message.Mentions.Count == 0 && ask.Message.Routes.Count == 0 && ask.Message.Level is null
        && !ask.Message.Says("jobs", "roles", "careers", "apprenticeship", "apprenticeships") && (Length(ask) is not null || ask.Message.SchoolYear is not null || ask.Message.Words.Any(About.Contains));

    /// <summary>The activities that fit, those that use the time best first.</summary>
    internal static Answer Of(Ask ask)
    {
        var (length, year) = (Length(ask), ask.Message.SchoolYear ?? ask.Memory.SchoolYear);
        var all = ask.Catalogue.Contents.Activities;
        var fitting = all.Where(one => (length is null || one.Minutes <= length) && (year is null || one.KeyStages.Contains(KeyStage(year.Value)))).OrderByDescending(one => one.Minutes).ThenBy(one => one.Title, StringComparer.Ordinal).ToList();
        if (ask.Message.Says("print", "printable", "printed", "worksheet")) return AdviserQuestionReplies.PrintActivities(ask.Site);
        if (fitting.Count == 0 || (length is null && year is null)) return AdviserQuestionReplies.Activities(all.Count, ask.Site);
        return AdviserQuestionReplies.Fitting([.. fitting.Take(MostNamed)], fitting.Count, Asked(length, year), ask.Site);
    }

    private static string Asked(int? length, int? year)
    {
        var forYear = year is null ? "" : $" for year {year.Value.ToString(CultureInfo.InvariantCulture)}";
        return length is null ? forYear : $"{forYear} in {length.Value.ToString(CultureInfo.InvariantCulture)} minutes or less";
    }

    // Of England's schools.
    private static int KeyStage(int year) => year switch { <= 9 => 3, <= 11 => 4, _ => 5 };

    private static int? Length(Ask ask)
    {
        var words = ask.Message.Words;
        for (var i = 0; i < words.Count; i++)
        {
            if (Minutes.Contains(words[i]) && i > 0 && int.TryParse(words[i - 1], CultureInfo.InvariantCulture, out var number) && number is > 0 and <= LongestLesson) return number;
            if (Hours.Contains(words[i]) && i > 0 && words[i - 1] is "an" or "one" or "1" or "a" or "full") return i > 1 && words[i - 2] == "half" ? 30 : 60;
        }

        return null;
    }
}
