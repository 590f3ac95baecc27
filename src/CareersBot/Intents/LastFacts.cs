using CareersBot.Intents.Pay;
using CareersBot.Understanding;
using CareersCatalogue.Occupations;

namespace CareersBot.Intents;

/// <summary>What the last reply rests on, worked out again: its pay figure, and where its facts come from.</summary>
internal static class LastFacts
{
    /// <summary>The pay that was stated last; null when the last reply stated none.</summary>
    internal static PayFact? Pay(Ask ask)
    {
        if (ask.Memory.Said?.Contains('£', StringComparison.Ordinal) != true) return null;
        return (About(ask) is { } entry ? PayFact.Of(entry.Occupation.Pay, ask.Nation, ask.Catalogue.PayScales) : null)
            ?? (ask.Memory.Band is { } band ? PayFact.OfBand(band, ask.Nation, ask.Catalogue.PayScales) : null);
    }

    /// <summary>The sources of what was said last, those of a figure first; empty when it was about no job and no figure.</summary>
    internal static IReadOnlyList<Source> Sources(Ask ask) =>
        Pay(ask) is { } pay ? pay.Scale.Sources : About(ask) is { } entry ? [entry.Occupation.Sources[0]] : [];

    // Of several side by side the first stands for where the facts of all come from.
    private static CareersCatalogue.Snapshot.CatalogueEntry? About(Ask ask) => ask.Last ?? ask.Memory.Choices().Select(ask.Catalogue.Find).FirstOrDefault(entry => entry is not null);
}
