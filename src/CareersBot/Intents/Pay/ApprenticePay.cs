using System.Globalization;
using CareersBot.Understanding;
using CareersCatalogue.Snapshot;

namespace CareersBot.Intents.Pay;

/// <summary>What apprentices are paid: the employer sets it, and the law sets the least.</summary>
internal static class ApprenticePay
{
    private static readonly string[] Comparing = ["less", "more", "same", "lower", "low", "worse", "enough", "cheap", "fair"];

    /// <summary>Whether a message speaks of apprentices.</summary>
    internal static bool IsSaid(Understood message) => message.Words.Any(word => word.StartsWith("apprentic", StringComparison.Ordinal));

    /// <summary>Whether a message asks if apprentices get less than others, how much they get or what the least is.</summary>
    internal static bool IsAsked(Understood message) => IsSaid(message)
        && (IsLeast(message) || (message.Mentions.Count == 0 && message.Words is ["what" or "how", ..] && message.Says("paid", "earn", "wage", "wages", "salary")) || (message.Says(Comparing) && (message.Has("pay") || message.Says("get", "gets", "make"))));

    /// <summary>The wage while somebody learns one job, and what comes after.</summary>
    internal static Answer OfJob(Ask ask, CatalogueEntry entry, PayFact fact)
    {
        var least = Least(ask);
        var wage = least is null ? "" : $" The least for {least.Who} is {Hourly(least)}.";
        return new($"The employer sets an apprentice's wage, so look at the advert.{wage} Once you have finished, {Wording.A(entry)} starts on {Wording.Pounds(fact.Start)} a year in {ask.NationName}.")
        {
            Actions = ["Apprenticeships", "What does it pay?", "Where are jobs listed?"],
            Entries = [entry],
            Sources = least is null ? fact.Scale.Sources : [ask.PayRules.MinimumWageSource.ToSource(), .. fact.Scale.Sources],
            Simpler = $"The first pay is {Wording.Pounds(fact.Start)} a year in {ask.NationName}, before tax.",
            Remember = memory => memory with { Occupation = entry.Occupation.Slug.Value, Band = fact.Band.Name },
        };
    }

    /// <summary>The least by law for apprentices beside that for others of an age; null where either is not held.</summary>
    internal static Answer? Compared(Ask ask)
    {
        if (IsLeast(ask.Message) || !ask.Message.Says(Comparing) || Least(ask) is not { } least || ask.PayRules.MinimumWages.FirstOrDefault(wage => wage.Words.Contains("adult")) is not { } adult) return null;
        return new($"They can. By law the least for {least.Who} is {Hourly(least)}; for {adult.Who} it is {Hourly(adult)}. The employer sets the wage and many differ, so look at the advert. Source: {ask.PayRules.MinimumWageSource.Name}.")
        {
            Actions = ["Apprenticeship jobs", "Where are jobs listed?", "How does pay work?"],
            Entries = ask.Message.Occupations,
            Sources = [ask.PayRules.MinimumWageSource.ToSource()],
            Simpler = $"They can get less while they learn. The least is {Hourly(least)}.",
        };
    }

    private static bool IsLeast(Understood message) => message.Says("minimum", "min", "nmw") && !message.Says("age");

    private static MinimumWage? Least(Ask ask) => ask.PayRules.MinimumWages.FirstOrDefault(wage => wage.Words.Contains("apprentice"));

    private static string Hourly(MinimumWage wage) => $"£{wage.PoundsAnHour.ToString("0.00", CultureInfo.InvariantCulture)} an hour";
}
