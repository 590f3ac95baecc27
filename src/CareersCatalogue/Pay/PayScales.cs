using CareersCatalogue.Occupations;

namespace CareersCatalogue.Pay;

/// <summary>Every scale in force, and what a grading comes to in pounds.</summary>
public sealed class PayScales(IReadOnlyList<PayScale> all)
{
    /// <summary>All scales; at most one for a framework and nation.</summary>
    public IReadOnlyList<PayScale> All { get; } = all;

    /// <summary>The scale of a framework in a nation; null when none is held.</summary>
    public PayScale? Find(PayFramework framework, Nation nation)
    {
        foreach (var scale in All)
            if (scale.Framework == framework && scale.Nation == nation)
                return scale;
        return null;
    }

    /// <summary>What a post pays from its first to its usual top grade; null without a national scale.</summary>
    public PayRange? RangeOf(PayGrading grading, Nation nation)
    {
        if (grading.FirstGrade is null || Find(grading.Framework, nation) is not { } scale) return null;
        if (scale.Find(grading.FirstGrade) is not { } first) return null;
        var top = scale.Find(grading.TopGrade ?? grading.FirstGrade) ?? first;
        return new(first.Range.MinimumPounds, Math.Max(top.Range.MaximumPounds, first.Range.MaximumPounds));
    }
}
