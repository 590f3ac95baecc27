using System.Globalization;
using CareersBot.Understanding;
using CareersCatalogue.Occupations;

namespace CareersBot.Intents.Pay;

/// <summary>What is paid beside the bands: minimum wages, nights and Sundays, London.</summary>
internal static class PayRuleReplies
{
    private static readonly string[] Next = ["How does pay work?", "Which jobs pay most?", "What jobs are there?"];
    private static readonly string[] Sundays = ["sunday", "sundays", "holiday", "holidays", "christmas"];
    private static readonly string[] Nights = ["night", "nights", "saturday", "saturdays", "unsocial", "weekend", "weekends"];

    /// <summary>The rule that a message asks for; null when it asks for none, or when the rules are not those of its nation.</summary>
    internal static Answer? Asked(Ask ask)
    {
        var rules = ask.PayRules;
        if (rules.MinimumWages.Count == 0) return null;
        if (ask.Nation == Nation.England && ask.Message.Says("london")) return IsOnBands(ask) ? London(ask, rules) : NoLondon(ask.Message.Mentions[0].Entry);
        if (ask.Message.Mentions.Count > 0) return null;
        if (ask.Message.Says("minimum", "min", "lowest") && ask.Message.Says("wage", "wages") || ask.Message.Says("nmw")) return Minimum(ask, rules);
        if (ask.Nation != Nation.England) return null;
        return (ask.Message.Says(Sundays) || ask.Message.Says(Nights)) && ask.Message.Band is not null ? Unsocial(ask, rules) : null;
    }

    private static Answer Minimum(Ask ask, PayRules rules)
    {
        var wage = rules.MinimumWages.Where(one => one.Words.Any(word => ask.Message.Words.Contains(word, StringComparer.Ordinal)))
            .OrderBy(one => one.Words.Contains("apprentice") ? 0 : 1).ThenBy(one => one.Words.Contains("under") && ask.Message.Says("under") ? 0 : 1).FirstOrDefault() ?? rules.MinimumWages[0];
        return new($"The minimum wage for {wage.Who} is £{wage.PoundsAnHour.ToString("0.00", CultureInfo.InvariantCulture)} an hour, from {Wording.Day(rules.EffectiveFrom)}. NHS bands start above that. Source: {rules.MinimumWageSource.Name}.")
        {
            Actions = Next,
            Sources = [rules.MinimumWageSource.ToSource()],
            Simpler = $"The least is £{wage.PoundsAnHour.ToString("0.00", CultureInfo.InvariantCulture)} an hour.",
        };
    }

    private static Answer? Unsocial(Ask ask, PayRules rules)
    {
        if (rules.UnsocialHours.FirstOrDefault(one => one.Bands.Contains(ask.Message.Band!)) is not { } extra) return null; // the caller has seen that a band is named
        return new($"On band {ask.Message.Band} in England, Sundays and public holidays add {extra.SundayPercent}% to basic pay. Nights and Saturdays add {extra.NightPercent}%. Source: {rules.UnsocialHoursSource.Name}, {Wording.Day(rules.UnsocialHoursSource.Retrieved)}.")
        {
            Actions = Next,
            Sources = [rules.UnsocialHoursSource.ToSource()],
            Simpler = "You get more pay on Sundays and at night.",
            Remember = memory => memory with { Band = ask.Message.Band },
        };
    }

    // The extra goes with the bands; doctors have another scale.
    private static bool IsOnBands(Ask ask) => ask.Message.Mentions.All(mention => mention.Entry.Occupation.Pay.Framework == PayFramework.AgendaForChange);

    private static Answer NoLondon(CareersCatalogue.Snapshot.CatalogueEntry entry) => new($"I don't hold what London adds for {Wording.A(entry)}. The extra that I hold is for jobs on the NHS bands. The advert of a post says what it pays.")
    {
        Actions = ["What does it pay?", "How does pay work?", "Where are jobs listed?"],
        Entries = [entry],
        Sources = [entry.Occupation.Sources[0]],
    };

    private static Answer London(Ask ask, PayRules rules)
    {
        var area = rules.HighCostAreas[0];
        return new($"Yes. In {area.Area} {(ask.Message.Occupation is { } entry ? $"{Wording.A(entry)} gets" : "you get")} {area.Percent}% more, from {Wording.Pounds(area.MinimumPounds)} to {Wording.Pounds(area.MaximumPounds)} a year on top, since {Wording.Day(rules.EffectiveFrom)}. Further out it is less. Source: {rules.HighCostAreasSource.Name}.")
        {
            Actions = Next,
            Sources = [rules.HighCostAreasSource.ToSource()],
            Entries = ask.Message.Occupations,
            Simpler = "Yes. Pay is higher in London.",
            More = string.Join(" ", rules.HighCostAreas.Skip(1).Select(one => $"In {one.Area}: {one.Percent}%, at least {Wording.Pounds(one.MinimumPounds)}.")),
        };
    }
}
