using CareersBot.Understanding;
using CareersCatalogue.Filters;

namespace CareersBot.Intents.Pay;

/// <summary>"Which nurses earn the most": the jobs of that kind that start on the most, which one nurse's pay does not answer.</summary>
internal static class TopOfKind
{
    private const int Fewest = 3;
    private const int MostNamed = 3;

    /// <summary>Whether a message asks which of a kind of jobs is paid best.</summary>
    internal static bool IsAsked(Understood message) => message.Mentions is [{ Start: > 0 } named] && message.Words[0] is "which" or "what" or "whats" && message.Says("most", "best", "highest")
        && (message.Words[named.Start - 1] is "which" or "what" || message.Says("type", "kind", "sort", "types", "kinds")) && (message.Has("pay") || message.Says("earn", "earns", "paid"));

    /// <summary>The answer; null where a name stands for too few jobs to choose from.</summary>
    internal static Answer? Of(Ask ask)
    {
        var named = ask.Message.Mentions[0].Entry; // one is named where this is asked
        var noun = Stems.Of(named.Occupation.Title.Split(' ')[^1].ToLowerInvariant());
        var kind = ask.Catalogue.Entries.Where(entry => entry.Occupation.Family == named.Occupation.Family && entry.Occupation.Nations.Contains(ask.Nation)
            && (Stems.Of(entry.Occupation.Title.Split(' ')[^1].ToLowerInvariant()) == noun || entry.Parent == named)).ToList();
        if (kind.Count < Fewest) return null;
        var best = OccupationOrdering.Sort(kind, [new(OccupationOrderField.StartingSalary, true)]).Take(JobList.MostKept).ToList();
        if (PayFact.Of(best[0].Occupation.Pay, ask.Nation, ask.Catalogue.PayScales) is not { } most) return null;
        var figures = best.Take(MostNamed).Select(entry => (entry, Pay: PayFact.Of(entry.Occupation.Pay, ask.Nation, ask.Catalogue.PayScales)))
            .Where(one => one.Pay is not null).Select(one => $"{Wording.InSentence(one.entry)} ({Wording.Pounds(one.Pay!.Start)})");
        return new($"Of {Wording.Jobs(kind.Count)} of that kind, these start on the most: {Wording.Join([.. figures])}. That is for {ask.NationName}, from {Wording.Day(most.Scale.EffectiveFrom)}.")
        {
            Actions = [.. Wording.Buttons(best, MostNamed), "More jobs", "How does pay work?"],
            Entries = best,
            Sources = most.Scale.Sources,
            Simpler = $"The best paid start: {Wording.InSentence(best[0])}.",
        };
    }
}
