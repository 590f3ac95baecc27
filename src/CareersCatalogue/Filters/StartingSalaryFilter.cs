using System.Globalization;
using CareersCatalogue.Occupations;
using CareersCatalogue.Snapshot;

namespace CareersCatalogue.Filters;

/// <summary>The lowest pay that a person wants at the start: keeps what pays that or more, full time in England.</summary>
public static class StartingSalaryFilter
{
    // The dearest first, so that each choice takes in those before it.
    private static readonly IReadOnlyList<FilterChoice> AllChoices =
        [.. new[] { 60_000, 50_000, 40_000, 35_000, 30_000, 27_000, 25_000 }.Select(ToChoice)];

    /// <summary>The row; its values are whole pounds a year. Occupations without a national scale pass none of them.</summary>
    public static OccupationFilter Row { get; } = new()
    {
        Key = "starting-salary",
        Label = "Starting pay",
        Choices = _ => AllChoices,
        ValuesOf = entry => AllChoices.Select(choice => choice.Value).Where(least => Pays(entry, least)).Take(1),
        MatchesValue = Pays,
        IsFacet = false,
    };

    private static bool Pays(CatalogueEntry entry, string value) =>
        entry.PayIn(Nation.England) is { } pay && pay.MinimumPounds >= int.Parse(value, NumberStyles.None, CultureInfo.InvariantCulture);

    private static FilterChoice ToChoice(int pounds) => new(
        pounds.ToString(CultureInfo.InvariantCulture), string.Create(CultureInfo.InvariantCulture, $"£{pounds:N0} a year or more"), []);
}
