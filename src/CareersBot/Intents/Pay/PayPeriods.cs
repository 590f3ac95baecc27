using System.Collections.Frozen;
using System.Globalization;
using CareersBot.Understanding;
using CareersCatalogue.Wishes;

namespace CareersBot.Intents.Pay;

/// <summary>What time a sum of pay is asked for, or whether tax is asked about.</summary>
internal enum PayPeriod
{
    /// <summary>A whole year, as pay is held.</summary>
    Year,

    /// <summary>A month: a twelfth of a year.</summary>
    Month,

    /// <summary>A week.</summary>
    Week,

    /// <summary>An hour, which no scale holds.</summary>
    Hour,

    /// <summary>What is left after tax, which nobody can say from a scale.</summary>
    AfterTax,
}

/// <summary>Hears which time somebody asks pay for: "how much is that a month", "is that before tax", "band 5 hourly", "27k after tax".</summary>
internal static class PayPeriods
{
    private const int MostWords = 9;
    private const int LeastSum = 1_000, MostSum = 1_000_000;

    private static readonly (PayPeriod Period, string[] Words)[] Rows =
    [
        (PayPeriod.AfterTax, ["tax", "taxed", "taxes", "takehome", "net", "gross", "hand", "hands"]),
        (PayPeriod.Hour, ["hour", "hourly", "hr", "ph"]),
        (PayPeriod.Week, ["week", "weekly"]),
        (PayPeriod.Month, ["month", "monthly", "months"]),
        (PayPeriod.Year, ["year", "yearly", "annual", "annually", "annum"]),
    ];

    // What may stand around the period in a question about the figure that was just said.
    private static readonly FrozenSet<string> Around = WordList.Of(
        """
        is it that thats this the a an you u i so but and ok okay or um hmm wait like even are was do does they we well then per for of in my your what whats how about
        much many very only just all oh really before after each every with off include including take home would be works out get figure number pay wage salary paid
        """);

    /// <summary>The period or the tax that a message names; null when it names none. Where it names two, the longer is asked whether it is the one.</summary>
    internal static PayPeriod? Named(Understood message)
    {
        foreach (var (period, words) in Rows)
            if (message.Says(words) && !(period == PayPeriod.Month && message.Says("year"))) return period;
        return message.Says("take") && message.Says("home") && !message.Says("from", "work") ? PayPeriod.AfterTax : null;
    }

    /// <summary>Whether a message asks this, and no more, of the figure that was said last: "is that a month".</summary>
    internal static bool IsFollowUp(Ask ask) => ask.Message.Words.Count is > 0 and <= MostWords && ask.Message.Mentions.Count == 0 && ask.Message.Band is null
        && Named(ask.Message) is not null && LastFacts.Pay(ask) is not null && ask.Message.Words.All(word => Around.Contains(word) || IsPeriod(word));

    /// <summary>Whether a message asks this of a sum or of a band that it names, or of pay in so many words.</summary>
    internal static bool IsAsked(Understood message) => Named(message) switch
    {
        null or PayPeriod.Year => false,
        PayPeriod.AfterTax => message.Has("pay") || Sum(message) is not null,
        PayPeriod.Hour => message.Has("pay"),
        _ => Sum(message) is not null || message.Band is not null,
    };

    /// <summary>The sum of a year that a message names, such as "26000" or "27k": whole pounds; not an age or a band. Null when it names none.</summary>
    internal static int? Sum(Understood message)
    {
        foreach (var word in message.Words)
        {
            var thousands = word.EndsWith('k');
            if (!int.TryParse(thousands ? word[..^1] : word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number > MostSum) continue;
            var sum = thousands ? number * LeastSum : number;
            if (sum is >= LeastSum and <= MostSum) return sum;
        }

        return null;
    }

    private static bool IsPeriod(string word)
    {
        foreach (var (_, words) in Rows)
            if (words.Contains(word, StringComparer.Ordinal)) return true;
        return false;
    }
}
