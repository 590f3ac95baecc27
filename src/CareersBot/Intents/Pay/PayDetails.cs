using CareersCatalogue.Occupations;
using CareersCatalogue.Snapshot;

namespace CareersBot.Intents.Pay;

/// <summary>What is asked beside the pay of a year: an apprentice's wage, extra at night, the pension.</summary>
internal static class PayDetails
{
    private const int MostWordsOfAFollowUp = 7;

    private static readonly string[] Next = ["What does it pay?", "How does pay work?", "How do I get in?"];

    /// <summary>The answer; null when a message asks for no such thing, or about no job where it needs one.</summary>
    internal static Answer? Asked(Ask ask)
    {
        if (ask.Message.Says("pension", "pensions") && Terms.Find(ask.Catalogue, "nhs-pension") is { } pension)
            return new($"There is an {pension.Term}: {Wording.Inside(pension.Meaning)} I don't hold its figures. The employer can tell you.") { Actions = ["How does pay work?", "Which jobs pay most?", "Talk to a person"] };
        if (ask.Message.Occupations.Count > 1) return null;
        var entry = ask.Message.Occupation ?? (ask.Message.Words.Count <= MostWordsOfAFollowUp ? ask.Last : null);
        if (entry is null || PayFact.Of(entry.Occupation.Pay, ask.Nation, ask.Catalogue.PayScales) is not { } fact) return null;
        if (ApprenticePay.IsSaid(ask.Message)) return ApprenticePay.OfJob(ask, entry, fact);
        if (IsEnough(ask.Message)) return Timed(ask, entry, fact, $"I can't say if that is enough: rent and bills differ from place to place. {Wording.Upper(Wording.A(entry))} starts on {Wording.Pounds(fact.Start)} a year in {ask.NationName}, before tax ({fact.BandName}, from {Wording.Day(fact.Scale.EffectiveFrom)}).{fact.Rise}");
        return Unsocial(ask, entry, fact);
    }

    /// <summary>Whether a message asks if pay is enough, which depends on what no scale knows: "can you live off it", "too low to rent".</summary>
    internal static bool IsEnough(Understanding.Understood message) => message.Says("rent", "mortgage", "bills", "survive") || (message.Says("live") && message.Says("off", "on", "comfortably", "alone"))
        || (message.Says("enough") && message.Says("money", "pay", "live", "paid")) || (message.Says("house", "flat") && message.Says("buy", "afford"));

    // The extra is known for England's bands only.
    private static Answer? Unsocial(Ask ask, CatalogueEntry entry, PayFact fact)
    {
        if (ask.Nation != Nation.England || fact.Scale.Framework != PayFramework.AgendaForChange) return null;
        if (!ask.Message.Says("night", "nights", "sunday", "sundays", "weekend", "weekends", "saturday", "saturdays", "christmas", "unsocial", "extra")) return null;
        if (ask.PayRules.UnsocialHours.FirstOrDefault(one => one.Bands.Contains(fact.Band.Name)) is not { } extra) return null;
        return Timed(ask, entry, fact, $"Yes, where the job has such shifts. For {Wording.A(entry)} ({fact.BandName}), nights and Saturdays add {extra.NightPercent}% to basic pay. Sundays and public holidays add {extra.SundayPercent}%.") with
        {
            Sources = [ask.PayRules.UnsocialHoursSource.ToSource()],
            Actions = ["What are the hours?", "What does it pay?", "How does pay work?"],
        };
    }

    private static Answer Timed(Ask ask, CatalogueEntry entry, PayFact fact, string text) => new(text)
    {
        Actions = Next,
        Entries = [entry],
        Sources = fact.Scale.Sources,
        Simpler = $"The first pay is {Wording.Pounds(fact.Start)} a year in {ask.NationName}, before tax.",
        Remember = memory => memory with { Occupation = entry.Occupation.Slug.Value, Band = fact.Band.Name },
    };
}
