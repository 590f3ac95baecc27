using CareersBot.Intents.Pay;
using CareersBot.Intents.RouteLength;
using CareersCatalogue.Occupations;
using CareersCatalogue.Snapshot;

namespace CareersBot.Intents;

/// <summary>One job at a glance: pay with its date, the quickest way in, the hours, one good thing and one hard thing.</summary>
internal static class JobCard
{
    internal static CardContent Of(Ask ask, CatalogueEntry entry)
    {
        var job = entry.Occupation;
        var pay = PayFact.Of(job.Pay, ask.Nation, ask.Catalogue.PayScales);
        var facts = new List<CardFact>
        {
            new("Pay", pay is null ? "Set by the employer" : $"Starts on {Wording.Pounds(pay.Start)} a year in {ask.NationName}, from {Wording.Day(pay.Scale.EffectiveFrom)}"),
        };
        if (Quickest(entry, ask.Nation) is { } way) facts.Add(new("Quickest way in", way));
        if (job.WorkingPatterns.Count > 0) facts.Add(new("Hours", Wording.Join([.. job.WorkingPatterns.Select(pattern => Wording.Lower(WorkingPatterns.List.Of(pattern).Label))])));
        if (job.Challenging.Count > 0) facts.Add(new("Hard part", job.Challenging[0]));
        return new(job.Title)
        {
            Text = job.Rewarding.Count > 0 ? $"One good thing: {Wording.Lower(job.Rewarding[0])}" : null, // what the job is stands in the reply above the card
            Facts = facts,
            Buttons = [.. CardQuestions.All.Select(action => new CardButton(action, entry))],
            SourceLine = Sourcing.Line(pay?.Scale.Sources[0] ?? job.Sources[0]),
        };
    }

    private static string? Quickest(CatalogueEntry entry, Nation nation)
    {
        var way = Beginning.Quickest(entry, nation) ?? (Beginning.FromSchool(entry, nation) is [var first, ..] ? first : null);
        return way is null ? null : $"{way.Type.Name}{(way.Duration is { Maximum: > 0 } length ? $", {RouteLengthReplies.Months(length)}" : "")}{(way.EarnWhileYouLearn ? ", paid" : "")}";
    }
}
