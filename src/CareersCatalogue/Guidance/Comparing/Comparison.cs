using CareersCatalogue.Snapshot;

namespace CareersCatalogue.Guidance.Comparing;

/// <summary>One line of a comparison.</summary>
/// <param name="Label">What is compared, such as "Pay in England".</param>
/// <param name="Cells">One for each occupation, in the order asked; plain English, never empty.</param>
/// <param name="Differs">False when all cells say the same.</param>
public sealed record ComparisonRow(string Label, IReadOnlyList<string> Cells, bool Differs);

/// <summary>Occupations side by side.</summary>
/// <param name="Entries">The occupations in the order asked.</param>
/// <param name="Rows">What is compared, most asked first; the same rows for every comparison.</param>
public sealed record Comparison(IReadOnlyList<CatalogueEntry> Entries, IReadOnlyList<ComparisonRow> Rows)
{
    /// <summary>Fewest occupations; one alone has nothing to be compared with.</summary>
    public const int Fewest = 2;

    /// <summary>Most occupations; more do not fit side by side on a page.</summary>
    public const int Most = 6;

    /// <summary>Compares these occupations.</summary>
    /// <param name="entries">2 to 6, each once.</param>
    /// <exception cref="ArgumentException">Fewer, more, or one twice.</exception>
    public static Comparison Of(IReadOnlyList<CatalogueEntry> entries)
    {
        if (entries.Count is < Fewest or > Most || entries.Distinct().Count() != entries.Count)
            throw new ArgumentException($"{Fewest} to {Most} different occupations can be compared.", nameof(entries));
        return new(entries, [.. ComparisonRows.All.Select(row => Fill(row, entries))]);
    }

    private static ComparisonRow Fill(ComparisonAspect aspect, IReadOnlyList<CatalogueEntry> entries)
    {
        string[] cells = [.. entries.Select(entry => aspect.Cell(entry, entries))];
        return new(aspect.Label, cells, cells.Any(cell => cell != cells[0]));
    }
}
