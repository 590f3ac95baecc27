using CareersCatalogue.Occupations;

namespace CareersCatalogue.Pay;

/// <summary>What one full-time post pays in a year.</summary>
/// <param name="MinimumPounds">Whole pounds a year before tax; at least 1.</param>
/// <param name="MaximumPounds">Whole pounds a year before tax; at least the minimum.</param>
public sealed record PayRange(int MinimumPounds, int MaximumPounds);

/// <summary>One step of a band.</summary>
/// <param name="Pounds">Whole pounds a year before tax; at least 1.</param>
/// <param name="Experience">Who is paid it, such as <c>0-2 years</c>; null when the scale does not say.</param>
public sealed record PayPoint(int Pounds, string? Experience);

/// <summary>One band or grade of a scale.</summary>
/// <param name="Name">Such as <c>5</c>, <c>8a</c>, <c>F1</c> or <c>Consultant</c>; unique in its scale.</param>
/// <param name="Points">Lowest first; at least one.</param>
public sealed record PayBand(string Name, IReadOnlyList<PayPoint> Points)
{
    /// <summary>First and last point of the band.</summary>
    public PayRange Range { get; } = new(Points[0].Pounds, Points[^1].Pounds);
}

/// <summary>The pay scale of one framework in one nation that is in force.</summary>
/// <param name="Framework">The agreement.</param>
/// <param name="Nation">Where it holds.</param>
/// <param name="Year">The pay year, such as <c>2026/27</c>.</param>
/// <param name="EffectiveFrom">First day of these figures.</param>
/// <param name="Bands">Lowest first.</param>
/// <param name="Note">What else to know, such as that a later award is awaited; null when nothing.</param>
/// <param name="Sources">Where the figures were published; at least one.</param>
/// <remarks>Source: <c>data/pay/</c>; its README names the publications and the dates.</remarks>
public sealed record PayScale(
    PayFramework Framework,
    Nation Nation,
    string Year,
    DateOnly EffectiveFrom,
    IReadOnlyList<PayBand> Bands,
    string? Note,
    IReadOnlyList<Source> Sources)
{
    /// <summary>The band with this name; null when the scale has none.</summary>
    public PayBand? Find(string name)
    {
        foreach (var band in Bands)
            if (string.Equals(band.Name, name, StringComparison.OrdinalIgnoreCase))
                return band;
        return null;
    }
}
