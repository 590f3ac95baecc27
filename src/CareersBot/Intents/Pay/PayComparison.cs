using CareersBot.Understanding;
using CareersCatalogue.Snapshot;

namespace CareersBot.Intents.Pay;

/// <summary>Which of two or three named jobs starts on more.</summary>
internal static class PayComparison
{
    private const int MostCompared = 3;

    /// <summary>Whether a message that names jobs asks which is paid more; "get" counts as pay beside "more".</summary>
    internal static bool IsAsked(Understood message) => message.Says("more", "less", "same", "most", "better", "best", "higher", "equal")
        && (message.Has("pay") || message.Says("get", "gets", "make", "makes"));

    /// <summary>The starts of the jobs, highest first; null when fewer than two have a national figure there.</summary>
    internal static Answer? Of(Ask ask, IReadOnlyList<CatalogueEntry> entries)
    {
        var paid = entries.Select(entry => (Entry: entry, Pay: PayFact.Of(entry.Occupation.Pay, ask.Nation, ask.Catalogue.PayScales))).Where(one => one.Pay is not null)
            .Take(MostCompared).OrderByDescending(one => one.Pay!.Start).ToList(); // those without were left out
        if (paid.Count < 2) return null;
        var (first, second) = (paid[0], paid[1]);
        var headline = first.Pay!.Start > second.Pay!.Start ? $"{Wording.Upper(Wording.A(first.Entry))} starts on more." : "They start on the same pay.";
        var each = string.Join(" ", paid.Select(one => $"{one.Entry.Occupation.Title}: {Wording.Pounds(one.Pay!.Start)}{(one.Pay.Most > one.Pay.Start ? one.Pay.Top.Name == one.Pay.Band.Name ? $", rising to {Wording.Pounds(one.Pay.Most)}" : $", up to {Wording.Pounds(one.Pay.Most)} in higher posts" : "")}."));
        return new($"{headline} {each} That is a year in {ask.NationName}, from {Wording.Day(first.Pay.Scale.EffectiveFrom)}.")
        {
            Actions = ["How does pay work?", "How long does it take?", "Which jobs pay most?"],
            Entries = [.. paid.Select(one => one.Entry)],
            Sources = [.. paid.SelectMany(one => one.Pay!.Scale.Sources).Distinct()],
            Simpler = headline,
        };
    }
}
