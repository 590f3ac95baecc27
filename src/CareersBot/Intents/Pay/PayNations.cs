using CareersBot.Understanding;
using CareersCatalogue.Occupations;
using CareersCatalogue.Snapshot;

namespace CareersBot.Intents.Pay;

/// <summary>Whether pay is the same in two nations: the starts on both scales, of the job or of one band as an example.</summary>
internal static class PayNations
{
    private const string ExampleBand = "5";

    private static readonly string[] Comparing = ["same", "different", "difference", "differ", "more", "less", "better", "worse", "higher", "lower", "compared", "than"];

    /// <summary>Whether a message sets the pay of a nation beside that of another, which it may leave out: "is it the same in scotland".</summary>
    internal static bool IsAsked(Ask ask) => ask.Message.Nation is not null && ask.Message.Says(Comparing) && Other(ask) is not null
        && (ask.Message.Has("pay") || (ask.Message.Says("get", "gets", "make") && ask.Message.Says("more", "less")));

    /// <summary>The answer; null where one of the two scales is not held.</summary>
    internal static Answer? Of(Ask ask)
    {
        if (ask.Message.Nation is not { } nation || Other(ask) is not { } other) return null;
        var entry = ask.Message.Occupation ?? (ask.Message.Band is null ? ask.Last : null);
        PayFact? In(Nation place) => entry is not null ? PayFact.Of(entry.Occupation.Pay, place, ask.Catalogue.PayScales) : PayFact.OfBand(ask.Message.Band ?? ExampleBand, place, ask.Catalogue.PayScales);
        if (In(nation) is not { } there || In(other) is not { } here) return null;
        var (name, beside) = (Nations.List.Of(nation).Label, Nations.List.Of(other).Label);
        var subject = entry is not null ? Wording.A(entry) : ask.Message.Band is null ? $"for example, {there.BandName}" : there.BandName;
        var isSame = there.Start == here.Start;
        var difference = isSame ? "the start is the same" : $"the start is {(there.Start > here.Start ? "higher" : "lower")} in {name}";
        var headline = ask.Message.Says("same") ? $"{(isSame ? "Yes" : "No")}, {difference}." : $"{Wording.Upper(difference)}.";
        return new($"{headline} {Wording.Upper(subject)} starts on {Wording.Pounds(there.Start)} a year in {name} and {Wording.Pounds(here.Start)} in {beside}, as in force from {Wording.Day(there.Scale.EffectiveFrom)}{(here.Scale.EffectiveFrom == there.Scale.EffectiveFrom ? "" : $" and {Wording.Day(here.Scale.EffectiveFrom)}")}.")
        {
            Actions = ["How does pay work?", "Which jobs pay most?", "How do I get in?"],
            Entries = entry is null ? [] : [entry],
            Sources = [.. there.Scale.Sources.Concat(here.Scale.Sources).Distinct()],
            Simpler = headline,
        };
    }

    // The other one: named beside it, spoken of before, or England.
    private static Nation? Other(Ask ask)
    {
        var named = ask.Message.Nation!.Value; // only a message with a nation is compared
        foreach (var choice in Nations.List.All)
            if (choice.Value != named && choice.Words.Append(choice.Label.ToLowerInvariant()).Any(word => word is not "english" && ask.Message.Words.Contains(word, StringComparer.Ordinal))) return choice.Value;
        if (Nations.List.Find(ask.Memory.Nation ?? "")?.Value is { } before && before != named) return before;
        return named == Nation.England ? null : Nation.England;
    }
}
