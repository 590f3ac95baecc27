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
        if (ask.Message.Mentions.Count == 1 && IsMinimum(ask.Message) && IsOnBands(ask)) return AboveMinimum(ask, rules, ask.Message.Mentions[0].Entry);
        if (ask.Message.Mentions.Count > 0) return null;
        if (IsMinimum(ask.Message)) return Minimum(ask, rules);
        if (ask.Nation != Nation.England) return null;
        return (ask.Message.Says(Sundays) || ask.Message.Says(Nights)) && ask.Message.Band is not null ? Unsocial(ask, rules) : null;
    }

    /// <summary>What nights and Sundays add, from the least to the most of all bands, where no band is named; null when it is not asked for.</summary>
    internal static Answer? OfAnyBand(Ask ask)
    {
        var rows = ask.PayRules.UnsocialHours;
        if (rows.Count == 0 || ask.Nation != Nation.England || ask.Message.Mentions.Count > 0 || ask.Message.Wishes.DislikedWords.Count > 0) return null;
        if (!ask.Message.Says(Sundays) && !ask.Message.Says(Nights)) return null;
        var (sundays, nights) = (rows.Select(row => row.SundayPercent).Order().ToList(), rows.Select(row => row.NightPercent).Order().ToList());
        var source = ask.PayRules.UnsocialHoursSource;
        return new($"On the NHS bands in England, Sundays and public holidays add {sundays[0]}% to {sundays[^1]}% to basic pay. Nights and Saturdays add {nights[0]}% to {nights[^1]}%; low bands get most. Source: {source.Name}, {Wording.Day(source.Retrieved)}.")
        {
            Actions = Next,
            Sources = [source.ToSource()],
            Simpler = "You get more pay on Sundays and at night.",
        };
    }

    private static bool IsMinimum(Understood message) => (message.Says("minimum", "min", "lowest") && message.Says("wage", "wages")) || message.Says("nmw");

    // Bands start above the least that may be paid, so a job on one does.
    private static Answer? AboveMinimum(Ask ask, PayRules rules, CareersCatalogue.Snapshot.CatalogueEntry entry)
    {
        if (ApprenticePay.IsSaid(ask.Message) || PayFact.Of(entry.Occupation.Pay, ask.Nation, ask.Catalogue.PayScales) is not { } fact) return null;
        var least = rules.MinimumWages[0];
        return new($"No, NHS bands start above it. {Wording.Upper(Wording.A(entry))} starts on {Wording.Pounds(fact.Start)} a year in {ask.NationName} ({fact.BandName}). The minimum wage for {least.Who} is £{least.PoundsAnHour.ToString("0.00", CultureInfo.InvariantCulture)} an hour, from {Wording.Day(rules.EffectiveFrom)}.")
        {
            Actions = ["How do I get in?", "Jobs like this", "How does pay work?"],
            Entries = [entry],
            Sources = [.. fact.Scale.Sources, rules.MinimumWageSource.ToSource()],
            Simpler = $"No. The first pay is {Wording.Pounds(fact.Start)} a year.",
            Remember = memory => memory with { Occupation = entry.Occupation.Slug.Value, Band = fact.Band.Name },
        };
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
