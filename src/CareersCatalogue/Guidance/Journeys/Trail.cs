using CareersCatalogue.Occupations;
using CareersCatalogue.Snapshot;

namespace CareersCatalogue.Guidance.Journeys;

/// <summary>A journey as far as it has been walked; null before is where it starts.</summary>
/// <param name="Before">The trail before the last passage; null at the start.</param>
/// <param name="At">Where the person is; null at school.</param>
/// <param name="Passage">The last passage; null at the start.</param>
/// <param name="LevelBefore">The level with which the last passage was started, before any study for it.</param>
/// <param name="Level">The level reached.</param>
/// <param name="IsNewStart">Whether the last passage begins anew, after full-time study where it needs any.</param>
/// <param name="Cost">Years so far, with what the ranking adds.</param>
internal sealed record Trail(Trail? Before, CatalogueEntry? At, Passage? Passage, int LevelBefore, int Level, bool IsNewStart, double Cost)
{
    internal bool Visits(CatalogueEntry entry) => At == entry || (Before?.Visits(entry) ?? false);

    internal int Passages => Before is null ? 0 : Before.Passages + 1;
}
