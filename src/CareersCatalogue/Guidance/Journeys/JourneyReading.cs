using System.Globalization;
using CareersCatalogue.Routes;
using CareersCatalogue.Snapshot;

namespace CareersCatalogue.Guidance.Journeys;

/// <summary>Turns a trail into the steps that people read.</summary>
internal static class JourneyReading
{
    /// <summary>The same for journeys through the same jobs, paid and unpaid alike.</summary>
    internal static string KeyOf(Trail trail)
    {
        var key = "";
        // What a passage ended had a trail before it.
        for (var at = trail; at is { Passage: { } passage }; at = at.Before!)
        {
            var study = at.IsNewStart && passage.NeededLevel > at.LevelBefore ? "study " : " ";
            key = $"{passage.To.Ordinal}{(passage.Earns ? "+" : "-")}{study}{key}";
        }

        return key;
    }

    /// <summary>The journey.</summary>
    internal static Journey Read(Trail trail)
    {
        var steps = new List<JourneyStep>();
        for (var at = trail; at is not null; at = at.Before) steps.InsertRange(0, StepsOf(at));
        return new(steps);
    }

    private static IEnumerable<JourneyStep> StepsOf(Trail trail)
    {
        if (trail.Passage is not { } passage || trail.Before is not { } before)
        {
            if (trail.At is { } start) yield return new(start, null, null, null, false, true, true);
            yield break;
        }

        if (trail.IsNewStart)
            foreach (var rung in StudyLadder.Between(trail.LevelBefore, passage.NeededLevel)) yield return Study(passage.To, rung);
        var besideWork = trail.IsNewStart ? 0 : StudyLadder.YearsBesideWork(trail.LevelBefore, passage.NeededLevel);
        var timing = passage.Timing;
        var years = Math.Round(timing.Years + besideWork, 2);
        var isEstimate = timing.IsEstimate || besideWork > 0;
        var how = How(before.At, passage, besideWork == 0 ? 0 : passage.NeededLevel, years, isEstimate);
        yield return new(passage.To, passage.Route, how, years, isEstimate, passage.Earns, passage.ThenYears == 0);
        if (passage.ThenYears > 0) yield return Afterwards(passage);
    }

    private static JourneyStep Afterwards(Passage passage)
    {
        var years = Math.Round(passage.ThenYears, 2);
        return new(passage.To, null, $"Work and train on the way to this post, step by step. {Length(years, true)}", years, true, true,
            true);
    }

    // A T Level or college course that the catalogue knows for the job says more than the rung.
    private static JourneyStep Study(CatalogueEntry entry, StudyRung rung)
    {
        var known = entry.Routes.FirstOrDefault(route =>
            rung.To == 3 && route.Type is { Kind: EntryRouteKind.TLevel, Available: true } && RouteTiming.IsPreparation(route)
                && route.MinimumLevel <= rung.From);
        var timing = known is null ? new(rung.Years, true) : RouteTiming.Of(known);
        var how = known is null ? rung.How : $"{known.Title}: {Lower(known.Summary)} A levels or a BTEC can do as well.";
        return new(entry, known, $"{how} {Length(timing.Years, timing.IsEstimate)}", timing.Years, timing.IsEstimate, false, false);
    }

    private static string How(CatalogueEntry? from, Passage passage, int levelBesideWork, double years, bool isEstimate)
    {
        var sentence = passage.Step?.How ?? passage.Route?.Summary
            ?? $"Gain experience as {WithArticle(from!.Occupation.Title)}, then specialise."; // a step without a way in starts in a job
        var first = levelBesideWork switch
        {
            0 => "",
            <= 2 => "First make up English and maths beside the job, with Functional Skills; many employers pay for it. ",
            _ => "First get to level 3 beside the job, by an apprenticeship or an Access course; many employers help. ",
        };
        return $"{first}{sentence} {Length(years, isEstimate)}";
    }

    private static string Length(double years, bool isEstimate)
    {
        var months = Math.Max(1, Math.Round(years * 12));
        var length = months switch
        {
            1 => "a month",
            < 12 => string.Create(CultureInfo.InvariantCulture, $"{months:0} months"),
            12 => "a year",
            _ => string.Create(CultureInfo.InvariantCulture, $"{years:0.#} years"),
        };
        return isEstimate ? $"About {length}; this is our estimate." : $"It takes {length}.";
    }

    private static string WithArticle(string title)
    {
        var lower = Lower(title);
        return "aeiou".Contains(char.ToLowerInvariant(title[0]), StringComparison.Ordinal) ? $"an {lower}" : $"a {lower}";
    }

    private static string Lower(string text) => text.Length > 1 && char.IsUpper(text[1]) ? text
        : char.ToLowerInvariant(text[0]) + text[1..];
}
