using CareersCatalogue.Occupations;
using CareersCatalogue.Snapshot;

namespace CareersCatalogue.Filters;

/// <summary>One value that a filter can be set to.</summary>
/// <param name="Value">How addresses write it.</param>
/// <param name="Label">How a page shows it.</param>
/// <param name="Words">What else people say for it, in lower case; may be empty.</param>
public sealed record FilterChoice(string Value, string Label, IReadOnlyList<string> Words)
{
    /// <summary>The choices of a closed list.</summary>
    public static IReadOnlyList<FilterChoice> AllOf<T>(ChoiceList<T> list)
        where T : struct, Enum => [.. list.All.Select(choice => new FilterChoice(choice.Key, choice.Label, choice.Words))];
}

/// <summary>One filter over occupations, described once: pages, addresses, facets, the API and the bot all read this row.</summary>
public sealed class OccupationFilter
{
    /// <summary>How addresses write the filter, such as <c>patient-contact</c>; unique among filters.</summary>
    public required string Key { get; init; }

    /// <summary>How a page shows it, such as "Patient contact".</summary>
    public required string Label { get; init; }

    /// <summary>The values to choose from in a release, in the order of display.</summary>
    public required Func<Catalogue, IReadOnlyList<FilterChoice>> Choices { get; init; }

    /// <summary>The values that an occupation has; none, one or several, each once.</summary>
    public required Func<CatalogueEntry, IEnumerable<string>> ValuesOf { get; init; }

    /// <summary>Whether an occupation passes when the filter is set to a value; by default it has to have the value.</summary>
    public Func<CatalogueEntry, string, bool>? MatchesValue { get; init; }

    /// <summary>Whether counts of its values are shown beside a list.</summary>
    public bool IsFacet { get; init; } = true;

    /// <summary>Whether an occupation passes when the filter is set to a value.</summary>
    public bool Matches(CatalogueEntry entry, string value) =>
        MatchesValue is { } matches ? matches(entry, value) : ValuesOf(entry).Contains(value, StringComparer.Ordinal);

    /// <summary>The choice with a value; null when the filter has none such.</summary>
    public FilterChoice? FindChoice(Catalogue catalogue, string value)
    {
        foreach (var choice in Choices(catalogue))
            if (choice.Value == value)
                return choice;
        return null;
    }

    /// <summary>The sentence that says what a set filter keeps, such as "Family: Nursing".</summary>
    public string Describe(FilterChoice choice) => $"{Label}: {choice.Label}";
}
