using CareersBot.Understanding;
using CareersCatalogue.Filters;

namespace CareersBot.Intents.Pay;

/// <summary>"Which jobs are band 6", "who is band 6": the jobs that are paid so, which the figures of the band do not answer.</summary>
internal static class JobsOfBand
{
    private const int MostWords = 9;

    /// <summary>Whether a message asks for the jobs of a band.</summary>
    internal static bool IsAsked(Understood message) => message is { Band: not null, Mentions.Count: 0, Words.Count: <= MostWords } && !message.Band.StartsWith('F')
        && (message.Words[0] is "who" || message.Says("jobs", "roles", "job", "role", "careers")) && message.Says("which", "what", "who", "list", "show", "are", "is", "any", "jobs")
        && !message.Says("pay", "paid", "earn", "much", "salary", "mean", "means", "get", "wage", "hard");

    /// <summary>The answer; null for a band that no job has.</summary>
    internal static Answer? Of(Ask ask)
    {
        var band = ask.Message.Band!; // one is named where this is asked
        if (BandFilter.Row.FindChoice(ask.Catalogue, band) is not { } choice || PayFact.OfBand(band, ask.Nation, ask.Catalogue.PayScales) is not { } fact) return null;
        var found = JobList.Find(ask, entry => BandFilter.Row.Matches(entry, choice.Value), null);
        if (found.Best.Count == 0) return null;
        var answer = JobList.Say(found, $"can start on band {band}", "How does pay work?");
        return answer with { Text = $"{answer.Text} It pays from {Wording.Pounds(fact.Start)} in {ask.NationName} ({Wording.Day(fact.Scale.EffectiveFrom)}).", Sources = fact.Scale.Sources };
    }
}
