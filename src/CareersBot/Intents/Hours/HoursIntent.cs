using CareersBot.Understanding;
using CareersCatalogue.Occupations;
using CareersCatalogue.Snapshot;

namespace CareersBot.Intents.Hours;

/// <summary>When a job is done, and whether nights, weekends and Christmas belong to it.</summary>
internal static class HoursIntent
{
    private const int MostWordsOfAFollowUp = 8;
    private const int MostWordsOfATime = 4;

    internal static Intent Row { get; } = new()
    {
        Id = "hours",
        Labels = ["What are the hours?", DayJobs],
        Rule = ask => HoursReplies.IsLeave(ask.Message) || (ask.Message.Says("evenings", "mornings", "afternoons") && ask.Message.Mentions.Count == 0 && ask.Message.Words.Count <= MostWordsOfATime) ? 1.2 : 0,
        Policy = ask =>
        {
            if (HoursReplies.Leave(ask) is { } leave) return leave;
            var entry = ask.Message.Occupation ?? (ask.Message.Text != DayJobs && ask.Message.Words.Count <= MostWordsOfAFollowUp ? ask.Last : null);
            if (entry is not null) return HoursReplies.Job(entry, HoursAsked.Of(ask.Message));
            return HoursAsked.Of(ask.Message) is { } asked && ask.Message.Text != DayJobs ? HoursReplies.General(ask, asked) : IsAboutAList(ask.Message) ? HoursReplies.DayJobs(ask) : HoursReplies.WhichJob(ask);
        },
    };

    internal const string DayJobs = "Daytime jobs";

    private static bool IsAboutAList(Understood message) => message.Text == DayJobs || message.Has("list") || message.Says("9", "nine", "daytime", "weekdays", "office");
}

/// <summary>The part of the hours that is asked about.</summary>
/// <param name="Name">In words that stand in a sentence.</param>
/// <param name="Pattern">The working pattern that tells; null where the data have no such thing.</param>
internal sealed record HoursAsked(string Name, WorkingPattern? Pattern)
{
    /// <summary>Whether it is asked if one has the time off, not if one works then.</summary>
    internal bool IsOff { get; private init; }

    internal static HoursAsked? Of(Understood message) => Read(message) is { } asked ? asked with { IsOff = message.Says("off", "free") } : null;

    private static HoursAsked? Read(Understood message) =>
        message.Says("christmas", "xmas", "holiday", "holidays", "eid", "easter", "bank") ? new("Christmas and bank holidays", WorkingPattern.Weekends)
        : message.Says("night", "nights", "nightshift", "nightshifts") ? new("nights", WorkingPattern.Nights)
        : message.Says("weekend", "weekends", "saturday", "saturdays", "sunday", "sundays") ? new("weekends", WorkingPattern.Weekends)
        : message.Says("evenings", "mornings", "afternoons") ? new("one part of the day only", WorkingPattern.PartTime)
        : message.Says("call", "oncall") ? new("being on call", WorkingPattern.OnCall)
        : message.Says("week", "weekly") && message.Says("hours", "hrs") && message.Says("many", "long") ? new("how many hours that is in a week", null)
        : IsLength(message) || message.Says("long", "start", "finish", "time", "early", "late") && !message.Says("part", "full", "term") ? new("start times and the length of a shift", null) : null;

    // "Do they work 12 hours", "12hr shifts".
    private static bool IsLength(Understood message)
    {
        for (var at = 0; at < message.Words.Count; at++)
        {
            var word = message.Words[at];
            if (word.Length > 2 && char.IsAsciiDigit(word[0]) && (word.EndsWith("hr", StringComparison.Ordinal) || word.EndsWith("hrs", StringComparison.Ordinal))) return true;
            if (word is "length" || (word is "shift" or "shifts" && at > 0 && message.Words[at - 1] is "long")) return true;
            if (at > 0 && word is "hours" or "hour" or "hrs" or "hr" && (char.IsAsciiDigit(message.Words[at - 1][0]) || message.Words[at - 1] is "twelve" or "eight" or "ten")) return true;
        }

        return false;
    }
}
