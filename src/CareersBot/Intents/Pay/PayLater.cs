using System.Globalization;

namespace CareersBot.Intents.Pay;

/// <summary>"And after 5 years?" when pay was just said: where it starts and where it can go; the years between are not held.</summary>
internal static class PayLater
{
    private const int MostWords = 7;
    private const int MostWordsWithAName = 12;

    /// <summary>Whether a message asks what is paid some years on.</summary>
    internal static bool IsAsked(Ask ask) => (IsNamed(ask) || (ask.Memory.Intent == "pay" && ask.Last is not null && ask.Message.Mentions.Count == 0 && ask.Message.Words.Count <= MostWords))
        && ask.Message.Says("years", "year", "yrs") && ask.Message.Says("after", "in", "with") && !ask.Message.Says("take", "train", "long", "study")
        && ask.Message.Words.Any(word => int.TryParse(word, CultureInfo.InvariantCulture, out _) || word is "few" or "two" or "three" or "five" or "ten");

    // "what do pharmacists earn after 10 years"
    private static bool IsNamed(Ask ask) => ask.Message.Mentions.Count == 1 && ask.Message.Words.Count <= MostWordsWithAName && ask.Message.Says("earn", "pay", "paid", "make", "salary", "get", "earning") && ask.Message.Says("after");

    /// <summary>The answer; null for a job whose employer decides.</summary>
    internal static Answer? Of(Ask ask)
    {
        if (ask.Occupation is not { } entry || PayFact.Of(entry.Occupation.Pay, ask.Nation, ask.Catalogue.PayScales) is not { } fact) return null;
        return new($"I hold where pay starts and where it can go, not each year between. {entry.Occupation.Title}: {Wording.Pounds(fact.Start)} at first, in {ask.NationName}.{fact.Rise}")
        {
            Actions = ["How does pay work?", "Where can it lead?", "How do I get in?", "Jobs like this"],
            Entries = [entry],
            Sources = fact.Scale.Sources,
            Simpler = $"It starts at {Wording.Pounds(fact.Start)} and goes up in steps.",
            Remember = memory => memory with { Occupation = entry.Occupation.Slug.Value },
        };
    }
}
