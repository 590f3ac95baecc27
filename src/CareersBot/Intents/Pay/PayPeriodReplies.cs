using CareersCatalogue.Snapshot;

namespace CareersBot.Intents.Pay;

/// <summary>Pay by the month or the week is worked out of the year; an hour and tax are said not to be held.</summary>
internal static class PayPeriodReplies
{
    private const int MonthsInYear = 12, WeeksInYear = 52;
    private const int NearestPounds = 10;
    private const int MostWordsOfAFollowUp = 7;

    private static readonly string[] Next = ["How does pay work?", "How do I get in?", "Jobs like this", "Talk to a person"];
    private static readonly string[] General = ["How does pay work?", "Which jobs pay most?", "Talk to a person"];

    /// <summary>The answer; null when a message names no period, or nothing that is paid by it.</summary>
    internal static Answer? Asked(Ask ask)
    {
        if (PayPeriods.Named(ask.Message) is not { } period) return null;
        if (PayPeriods.Sum(ask.Message) is { } sum) return OfSum(sum, period);
        if (period == PayPeriod.Year && !PayPeriods.IsFollowUp(ask)) return null;
        if (ask.Message.Occupations.Count > 1) return null;
        var entry = ask.Message.Occupation ?? (ask.Message.Band is null && IsShort(ask) ? ask.Last : null);
        if (entry is not null) return PayFact.Of(entry.Occupation.Pay, ask.Nation, ask.Catalogue.PayScales) is { } fact ? Of(ask, fact, period, entry) : null;
        if ((ask.Message.Band ?? (IsShort(ask) ? ask.Memory.Band : null)) is { } band)
            return PayFact.OfBand(band, ask.Nation, ask.Catalogue.PayScales) is { } graded ? Of(ask, graded, period, null) : null;
        return period switch
        {
            PayPeriod.Hour => new("I hold pay by the year, not by the hour. A post's own hours and rate are in its advert. Which job or band?") { Actions = ["How does pay work?", "Where are jobs listed?", "What jobs are there?"] },
            PayPeriod.AfterTax => new("The pay I hold is before tax. I can't work out tax: it depends on you, your pension and student loan. GOV.UK can tell you. Which job or band?") { Actions = General },
            _ => null,
        };
    }

    private static Answer Of(Ask ask, PayFact fact, PayPeriod period, CatalogueEntry? entry)
    {
        var subject = entry is null ? fact.BandName : Wording.A(entry);
        var start = $"{Wording.Upper(subject)} starts on {Wording.Pounds(fact.Start)}";
        var when = $"in {ask.NationName}, from {Wording.Day(fact.Scale.EffectiveFrom)}{(fact.FirstYear is { } first && entry is not null ? $" ({first})" : "")}";
        var text = period switch
        {
            PayPeriod.Hour => $"I hold pay by the year, not by the hour. {start} a year {when}. A post's own hours are in its advert.",
            PayPeriod.AfterTax => $"{start} a year {when}. That is before tax. I can't work out what you take home: tax, your pension and a student loan come off it.",
            PayPeriod.Week => $"{start} {when}. That is for a whole year, full time: about {Wording.Pounds(Share(fact, WeeksInYear))} a week, before tax.",
            _ => $"{start} {when}. That is for a whole year, full time: about {Wording.Pounds(Share(fact, MonthsInYear))} a month, before tax.",
        };
        return new(text)
        {
            Actions = entry is null ? General : Next,
            Entries = entry is null ? [] : [entry],
            Sources = fact.Scale.Sources,
            Simpler = $"The first pay is {Wording.Pounds(fact.Start)} a year in {ask.NationName}, before tax.",
            Remember = memory => memory with { Occupation = entry?.Occupation.Slug.Value ?? memory.Occupation, Band = fact.Band.Name },
        };
    }

    private static Answer OfSum(int sum, PayPeriod period)
    {
        var pounds = Wording.Pounds(sum);
        var month = Wording.Pounds((int)Math.Round(sum / (double)MonthsInYear));
        return period switch
        {
            PayPeriod.AfterTax => new($"I can't work out tax: it depends on you, your pension and student loan. I don't hold what comes off {pounds}. GOV.UK can tell you.") { Actions = General, Simpler = "I can't work out tax. GOV.UK can." },
            PayPeriod.Hour => new($"I can't say what {pounds} a year is by the hour: that depends on the hours of the post, and they are in its advert.") { Actions = General },
            PayPeriod.Week => new($"{pounds} a year is about {Wording.Pounds((int)Math.Round(sum / (double)WeeksInYear))} a week before tax. Tax and a pension share come off that.") { Actions = General },
            _ => new($"{pounds} a year is about {month} a month before tax: a twelfth of it. Tax and a pension share come off that.") { Actions = General, Simpler = $"It is about {month} a month, before tax." },
        };
    }

    private static int Share(PayFact fact, int parts) => (int)Math.Round((double)fact.Start / parts / NearestPounds) * NearestPounds;

    // "How much a month" carries the job on; a long question without a job is about pay in general.
    private static bool IsShort(Ask ask) => ask.Message.Words.Count <= MostWordsOfAFollowUp || PayPeriods.IsFollowUp(ask);
}
