using CareersCatalogue.Occupations;
using CareersCatalogue.Pay;

namespace CareersBot.Intents.Pay;

/// <summary>A band in the scale that is in force, from which every pay figure is worked out.</summary>
/// <param name="Scale">The scale.</param>
/// <param name="Band">The band in it.</param>
/// <param name="Top">The highest usual band; the same when there is one only.</param>
internal sealed record PayFact(PayScale Scale, PayBand Band, PayBand Top)
{
    private const int Wide = 2; // from twice the start on, the top is no longer the same job

    /// <summary>Grade of a senior doctor, as the scales name it.</summary>
    internal const string Consultant = "Consultant";

    private const string FirstOfDoctors = "F1", FirstOfDentists = "DFT";

    internal int Start => Band.Range.MinimumPounds;

    internal int Most => Math.Max(Top.Range.MaximumPounds, Band.Range.MaximumPounds);

    internal string BandName => Scale.Framework == PayFramework.AgendaForChange ? $"band {Band.Name}" : $"grade {Band.Name}";

    /// <summary>
    /// What the range goes up to, said of whom it is for; empty when there is nothing above the start. Years in a post lead to the top of its
    /// own band; what is above that is paid in other posts.
    /// </summary>
    internal string Rise => Most <= Start ? "" : Top.Name == Consultant && IsFirstYear ? $" A consultant starts on {Wording.Pounds(Top.Range.MinimumPounds)} and can reach {Wording.Pounds(Most)}."
        : Most >= Start * Wide ? $" In leading posts it can reach {Wording.Pounds(Most)}."
        : Top.Name == Band.Name ? $" With experience it can rise to {Wording.Pounds(Most)}."
        : Scale.Framework != PayFramework.AgendaForChange ? $" In later grades it can reach {Wording.Pounds(Most)}.{Later}"
        : Band.Range.MaximumPounds > Start ? $" With experience it rises to {Wording.Pounds(Band.Range.MaximumPounds)}; in higher posts it can reach {Wording.Pounds(Most)}."
        : $" In higher posts it can reach {Wording.Pounds(Most)}.";

    // The first two years of doctors say little of what doctors are paid.
    private string Later => FirstYear is not null && Scale.Find(Consultant) is { } senior ? $" Years later a consultant can reach {Wording.Pounds(senior.Range.MaximumPounds)}." : "";

    /// <summary>What the start is when it comes long before the job: the first year as a doctor or dentist; null when it is of the job.</summary>
    internal string? FirstYear => Band.Name == FirstOfDoctors ? "the first year as a doctor" : Band.Name == FirstOfDentists ? "the first year as a dentist" : null;

    private bool IsFirstYear => FirstYear is not null;

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
