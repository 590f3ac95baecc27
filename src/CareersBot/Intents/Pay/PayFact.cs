using CareersCatalogue.Occupations;
using CareersCatalogue.Pay;

namespace CareersBot.Intents.Pay;

/// <summary>A band in the scale that is in force, from which every pay figure is worked out.</summary>
/// <param name="Scale">The scale.</param>
/// <param name="Band">The band in it.</param>
/// <param name="Top">The highest usual band; the same when there is one only.</param>
internal sealed record PayFact(PayScale Scale, PayBand Band, PayBand Top)
{
    internal int Start => Band.Range.MinimumPounds;

    internal int Most => Math.Max(Top.Range.MaximumPounds, Band.Range.MaximumPounds);

    internal string BandName => Scale.Framework == PayFramework.AgendaForChange ? $"band {Band.Name}" : $"grade {Band.Name}";

    /// <summary>What a post pays in a nation; null without a national scale there.</summary>
    internal static PayFact? Of(PayGrading grading, Nation nation, PayScales scales) =>
        grading.FirstGrade is { } first && scales.Find(grading.Framework, nation) is { } scale && scale.Find(first) is { } band
            ? new(scale, band, scale.Find(grading.TopGrade ?? first) ?? band) : null;

    /// <summary>What a band pays in a nation; null when no scale there has it.</summary>
    internal static PayFact? OfBand(string name, Nation nation, PayScales scales)
    {
        foreach (var scale in scales.All)
            if (scale.Nation == nation && scale.Find(name) is { } band) return new(scale, band, band);
        return null;
    }
}
