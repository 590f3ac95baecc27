using System.Globalization;
using CareersBot.Understanding;

namespace CareersBot.Intents.Pay;

/// <summary>
/// What is asked of pay in general: an hour, tax, overtime, the next rise, bank shifts, a sum by the month. What no fact tells is said to be
/// not held, with who knows it; the bands are no answer to any of these.
/// </summary>
internal static class PaySums
{
    private const int MonthsInYear = 12;
    private const int LeastSum = 1_000, MostSum = 1_000_000;

    private static readonly string[] Next = ["How does pay work?", "Which jobs pay most?", "Talk to a person"];

    /// <summary>Whether a message asks for one of these in so many words.</summary>
    internal static bool IsAsked(Understood message) =>
        IsOvertime(message) || IsRise(message) || IsTax(message) || (IsHourly(message) && message.Has("pay")) || (IsMonthly(message) && Sum(message) is not null) || IsLeastOfApprentices(message);

    /// <summary>The answer; null when a message asks for none of these.</summary>
    internal static Answer? Asked(Ask ask)
    {
        var message = ask.Message;
        if (IsTax(message)) return Tax(message);
        if (IsMonthly(message) && Sum(message) is { } sum) return Month(sum);
        if (IsOvertime(message)) return Overtime(ask);
        if (IsRise(message)) return Rise(ask);
        if (IsBank(message) && Terms.Find(ask.Catalogue, "bank-work") is { } bank) return Bank(bank.Meaning);
        if (!IsHourly(message) || message.Mentions.Count > 0) return null;
        if ((message.Band ?? (message.Pointed.Count == 0 && ask.Last is null ? ask.Memory.Band : null)) is { } band && PayFact.OfBand(band, ask.Nation, ask.Catalogue.PayScales) is { } fact) return Hourly(ask, fact);
        return ask.Last is null ? new("I hold pay by the year, not by the hour. A post's own hours and rate are in its advert. Which job or band?") { Actions = ["How does pay work?", "Where are jobs listed?", "What jobs are there?"] } : null;
    }

    private static bool IsHourly(Understood message) => message.Says("hour", "hourly", "hr", "ph");

    private static bool IsMonthly(Understood message) => message.Says("month", "monthly");

    private static bool IsTax(Understood message) => message.Says("tax", "taxed", "takehome") && Sum(message) is not null;

    private static bool IsOvertime(Understood message) => message.Says("overtime");

    private static bool IsRise(Understood message) => message.Says("payrise", "payrises") || (message.Says("rise", "raise", "award") && message.Says("pay") && message.Says("when", "next", "nhs"));

    private static bool IsBank(Understood message) => message.Says("bank") && message.Says("staff", "shifts", "shift", "work") && message.Says("more", "paid", "pay", "get");

    private static bool IsLeastOfApprentices(Understood message) => PayDetails.SaysApprentice(message) && message.Says("minimum", "min", "nmw") && !message.Says("age");

    // "26000", "27k": a sum of a year, not an age or a band.
    private static int? Sum(Understood message)
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

    private static Answer Tax(Understood message) => new($"I can't work out tax: it depends on you, your pension and student loan. I don't hold what comes off {Wording.Pounds(Sum(message)!.Value)}. GOV.UK can tell you.") // a tax question has a sum
    {
        Actions = Next,
        Simpler = "I can't work out tax. GOV.UK can.",
    };

    private static Answer Month(int sum) => new($"{Wording.Pounds(sum)} a year is about {Wording.Pounds((int)Math.Round(sum / (double)MonthsInYear))} a month before tax: a twelfth of it. Tax and a pension share come off that.")
    {
        Actions = Next,
        Simpler = $"It is about {Wording.Pounds((int)Math.Round(sum / (double)MonthsInYear))} a month, before tax.",
    };

    private static Answer? Overtime(Ask ask)
    {
        if (Terms.Find(ask.Catalogue, "overtime") is not { } term) return null;
        var job = ask.Message.Occupation is { } entry ? $" for {Wording.A(entry)}" : "";
        return new($"Overtime is {Wording.Inside(term.Meaning)} I don't hold the rate{job}: the advert or the employer tells you.")
        {
            Actions = ["What are the hours?", "What does it pay?", "How does pay work?"],
            Entries = ask.Message.Occupations,
            Sources = ask.Message.Occupation is { } about ? [about.Occupation.Sources[0]] : [],
            Simpler = "Many staff get more for extra hours. I don't hold how much.",
        };
    }

    private static Answer? Rise(Ask ask)
    {
        if (ask.Catalogue.PayScales.Find(CareersCatalogue.Occupations.PayFramework.AgendaForChange, ask.Nation) is not { } scale) return null;
        return new($"The bands I hold for {ask.NationName} are in force from {Wording.Day(scale.EffectiveFrom)}. Pay usually changes once a year. I don't hold when the next rise is: NHS Employers publishes it. Source: {scale.Sources[0].Name}.")
        {
            Actions = Next,
            Sources = scale.Sources,
            Simpler = "Pay usually changes once a year. I don't know the next date.",
        };
    }

    private static Answer Bank(string meaning) => new($"{meaning} I don't hold what bank shifts pay: each employer sets its own rates. Ask the trust's bank team.")
    {
        Actions = Next,
        Simpler = "Bank work is extra shifts. Each employer sets the pay.",
    };

    private static Answer Hourly(Ask ask, PayFact fact) => new(
        $"I hold pay by the year, not by the hour. {Wording.Upper(fact.BandName)} starts on {Wording.Pounds(fact.Start)} a year in {ask.NationName}, from {Wording.Day(fact.Scale.EffectiveFrom)}. A post's own hours are in its advert.")
    {
        Actions = ["How does pay work?", "Which jobs pay most?", "Where are jobs listed?"],
        Sources = fact.Scale.Sources,
        Simpler = $"The first pay is {Wording.Pounds(fact.Start)} a year, before tax.",
        Remember = memory => memory with { Band = fact.Band.Name },
    };
}
