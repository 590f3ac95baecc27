using System.Collections.Frozen;

namespace CareersCatalogue.Occupations;

/// <summary>The occupations that everybody thinks of first when they hear of the NHS. All others count as less known.</summary>
/// <remarks>Source: the jobs that young people named in the outreach surveys, as the catalogue calls them.</remarks>
public static class WellKnownOccupations
{
    /// <summary>Their slugs.</summary>
    public static IReadOnlyList<string> Slugs { get; } =
    [
        "adult-nurse", "childrens-nurse", "mental-health-nurse", "midwife", "paramedic", "general-practitioner", "general-surgeon", "dentist",
        "hospital-pharmacist", "community-pharmacist", "physiotherapist", "healthcare-assistant", "diagnostic-radiographer", "porter",
        "hospital-receptionist", "gp-receptionist", "chef", "domestic-assistant",
    ];

    private static FrozenSet<string> Known { get; } = FrozenSet.ToFrozenSet(Slugs, StringComparer.Ordinal);

    /// <summary>Whether an occupation is one of them.</summary>
    public static bool Include(Occupation occupation)
    {
        ArgumentNullException.ThrowIfNull(occupation);
        return Known.Contains(occupation.Slug.Value);
    }
}
