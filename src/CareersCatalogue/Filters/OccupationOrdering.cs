using CareersCatalogue.Occupations;
using CareersCatalogue.Snapshot;

namespace CareersCatalogue.Filters;

/// <summary>What occupations can be sorted by.</summary>
public enum OccupationOrderField
{
    /// <summary>The title.</summary>
    Title,

    /// <summary>Lowest full-time salary in England; occupations without one come last.</summary>
    StartingSalary,

    /// <summary>Years of training; occupations without a figure come last.</summary>
    TrainingYears,

    /// <summary>Lowest level that lets a person start.</summary>
    MinimumLevel,
}

/// <summary>One step of an ordering.</summary>
/// <param name="Field">What to compare.</param>
/// <param name="Descending">Largest first.</param>
public readonly record struct OccupationOrder(OccupationOrderField Field, bool Descending);

/// <summary>Sorts occupations. Equal ones stay in the order of the catalogue, so that paging is stable.</summary>
public static class OccupationOrdering
{
    /// <summary>How orderings are written in addresses and on pages.</summary>
    public static ChoiceList<OccupationOrderField> Fields { get; } = new(
        new(OccupationOrderField.Title, "title", "Name, A to Z"),
        new(OccupationOrderField.StartingSalary, "starting-salary", "Starting pay, highest first"),
        new(OccupationOrderField.TrainingYears, "training-years", "Shortest training first"),
        new(OccupationOrderField.MinimumLevel, "level", "Fewest qualifications first"));

    /// <summary>The occupations in order; the first step decides, later ones break ties.</summary>
    public static IReadOnlyList<CatalogueEntry> Sort(IReadOnlyList<CatalogueEntry> entries, IReadOnlyList<OccupationOrder> orders)
    {
        if (orders.Count == 0 || orders is [{ Field: OccupationOrderField.Title, Descending: false }]) return entries;
        IOrderedEnumerable<CatalogueEntry>? sorted = null;
        foreach (var order in orders)
        {
            var field = order.Field;
            sorted = sorted is null ? entries.OrderBy(entry => KeyOf(entry, field) is null) : sorted.ThenBy(entry => KeyOf(entry, field) is null);
            sorted = order.Descending ? sorted.ThenByDescending(entry => KeyOf(entry, field)) : sorted.ThenBy(entry => KeyOf(entry, field));
        }

        return [.. sorted!.ThenBy(entry => entry.Ordinal)];
    }

    private static double? KeyOf(CatalogueEntry entry, OccupationOrderField field) => field switch
    {
        OccupationOrderField.Title => entry.Ordinal,
        OccupationOrderField.StartingSalary => entry.PayIn(Nation.England)?.MinimumPounds,
        OccupationOrderField.TrainingYears => entry.Occupation.TrainingYears,
        OccupationOrderField.MinimumLevel => entry.Occupation.MinimumLevel,
        _ => throw new ArgumentOutOfRangeException(nameof(field)),
    };
}
