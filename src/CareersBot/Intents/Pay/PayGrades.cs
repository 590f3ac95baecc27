using System.Globalization;
using CareersBot.Understanding;
using CareersCatalogue.Occupations;

namespace CareersBot.Intents.Pay;

/// <summary>Pay that is asked for by a grade and no job: two bands side by side, or a consultant's.</summary>
internal static class PayGrades
{
    private const int MostBands = 3;

    private static readonly string[] Next = ["How does pay work?", "Which jobs pay most?", "What jobs are there?"];

    /// <summary>Whether a message asks for the pay of the grade of consultant.</summary>
    internal static bool IsConsultant(Understood message) => message.Mentions.Count == 0 && message.Says("consultant", "consultants") && message.Has("pay");

    /// <summary>The answer; null when a message names neither.</summary>
    internal static Answer? Asked(Ask ask)
    {
        if (ask.Message.Mentions.Count > 0) return null;
        if (IsConsultant(ask.Message)) return PayFact.OfBand(PayFact.Consultant, ask.Nation, ask.Catalogue.PayScales) is { } fact ? Consultant(ask, fact) : null;
        var bands = Bands(ask.Message.Words).Select(band => PayFact.OfBand(band, ask.Nation, ask.Catalogue.PayScales)).OfType<PayFact>().Take(MostBands).ToList();
        return bands.Count < 2 ? null : SideBySide(ask, bands);
    }

    private static Answer Consultant(Ask ask, PayFact fact) => new(
        $"A consultant, a senior doctor, starts on {Wording.Pounds(fact.Start)} a year in {ask.NationName} and can reach {Wording.Pounds(fact.Most)}, from {Wording.Day(fact.Scale.EffectiveFrom)}. It takes years of other jobs first. Source: {fact.Scale.Sources[0].Name}.")
    {
        Actions = Next,
        Sources = fact.Scale.Sources,
        More = fact.Scale.Note,
        Simpler = $"The first pay is {Wording.Pounds(fact.Start)} a year, before tax.",
    };

    private static Answer SideBySide(Ask ask, List<PayFact> bands) => new(
        $"{string.Join(" ", bands.Select(Range))} That is a year in {ask.NationName}, from {Wording.Day(bands[0].Scale.EffectiveFrom)}. Source: {bands[0].Scale.Sources[0].Name}.")
    {
        Actions = Next,
        Sources = bands[0].Scale.Sources,
        Simpler = "The higher band pays more.",
    };

    private static string Range(PayFact fact) => fact.Most > fact.Start
        ? $"{Wording.Upper(fact.BandName)}: {Wording.Pounds(fact.Start)} to {Wording.Pounds(fact.Most)}." : $"{Wording.Upper(fact.BandName)}: {Wording.Pounds(fact.Start)}.";

    // "band 5 and band 6", "band 5 or 6"; each once, in the order of the message.
    private static List<string> Bands(IReadOnlyList<string> words)
    {
        var found = new List<string>();
        for (var at = 0; at < words.Count; at++)
        {
            var isNext = found.Count > 0 && at > 1 && words[at - 1] is "and" or "or" or "vs" or "to" && words[at] is [>= '2' and <= '9'] or ['8', _];
            var named = words[at].StartsWith("band", StringComparison.Ordinal) ? Figures.Band([.. words.Skip(at).Take(3)]) : isNext ? words[at] : null;
            if (named is not null && !found.Contains(named)) found.Add(named);
        }

        return found;
    }
}
