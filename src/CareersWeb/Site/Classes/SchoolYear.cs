using System.Globalization;

namespace CareersWeb.Site.Classes;

/// <summary>A year group of schools in England.</summary>
/// <param name="Number">7 to 13.</param>
/// <param name="KeyStage">The key stage that it belongs to.</param>
internal sealed record SchoolYear(int Number, int KeyStage)
{
    /// <summary>From the youngest.</summary>
    public static IReadOnlyList<SchoolYear> All { get; } = [new(7, 3), new(8, 3), new(9, 3), new(10, 4), new(11, 4), new(12, 5), new(13, 5)];

    /// <summary>The key stages, each once, rising.</summary>
    public static IReadOnlyList<int> KeyStages { get; } = [.. All.Select(year => year.KeyStage).Distinct()];

    /// <summary>The year group of this number; null for none.</summary>
    public static SchoolYear? Find(string? number) =>
        int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var wanted)
            ? All.FirstOrDefault(year => year.Number == wanted) : null;
}
