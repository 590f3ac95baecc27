using System.Globalization;
using CareersBot.Understanding;
using CareersCatalogue.Snapshot;

namespace CareersBot.Intents.Pay;

/// <summary>What somebody has heard of the pay of a job, held against the scale: "is it true nurses only get 24 grand", "isnt a paramedic band 6".</summary>
internal static class ClaimedPay
{
    private const double Near = 0.03; // "32k" is said of 32,073
    private const int Thousand = 1_000;
    private const int LeastYear = 10_000; // below that no year's pay is meant

    private static readonly string[] Truth = ["true", "really", "only", "right", "correct", "actually", "surely"];
    private static readonly string[] Asking = ["is", "isnt", "are", "arent", "do", "dont", "does", "doesnt", "so", "can", "will"];
    private static readonly string[] Other = ["student", "students", "grant", "bursary", "loan", "enough", "live", "rent", "apprentice", "apprentices"];
    private static readonly string[] Open = ["what", "whats", "how", "which", "when", "why", "where"];

    /// <summary>Whether a message names one job with a sum or a band, and asks if it is so.</summary>
    internal static bool IsAsked(Understood message) => message.Mentions.Count == 1 && !message.Says(Open) && !message.Says(Other) && message.Words.Count > 3
        && (message.Says(Truth) || Asking.Contains(message.Words[0], StringComparer.Ordinal))
        && (Sum(message) is not null || (message.Band is not null && !message.Band.StartsWith('F')));

    /// <summary>Yes or no, and what the scale says; null where no national scale holds it.</summary>
    internal static Answer? Of(Ask ask)
    {
        if (ask.Message.Occupation is not { } entry || PayFact.Of(entry.Occupation.Pay, ask.Nation, ask.Catalogue.PayScales) is not { } fact) return null;
        if ((Sum(ask.Message) is { } sum ? OfSum(sum, fact) : OfBand(ask.Message.Band!, fact)) is not { } lead) return null; // a sum or a band was named
        var told = PayReplies.Job(ask, entry, fact);
        return told with { Text = $"{lead} {told.Text}", Simpler = $"{lead} {told.Simpler}" };
    }

    private static string? OfSum(int sum, PayFact fact) => Math.Abs(sum - fact.Start) <= fact.Start * Near ? "Yes, about that."
        : sum < fact.Start ? "No, more than that."
        : sum > fact.Most ? "No, less than that." : "Not at the start.";

    private static string? OfBand(string band, PayFact fact)
    {
        var names = fact.Scale.Bands.Select(one => one.Name).ToList();
        var (asked, first, top) = (names.IndexOf(band), names.IndexOf(fact.Band.Name), names.IndexOf(fact.Top.Name));
        return asked < 0 ? null : asked == first ? "Yes." : asked > first && asked <= top ? "Not at the start: that is a higher post." : "No.";
    }

    // "24 grand", "27k", "£27,000".
    private static int? Sum(Understood message)
    {
        if (PayPeriods.Sum(message) is >= LeastYear and var sum) return sum;
        for (var at = 1; at < message.Words.Count; at++)
            if (message.Words[at] is "grand" or "thousand" && int.TryParse(message.Words[at - 1], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= LeastYear / Thousand and < Thousand)
                return number * Thousand;
        return null;
    }
}
