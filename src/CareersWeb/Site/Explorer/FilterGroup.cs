using CareersCatalogue.Filters;

namespace CareersWeb.Site.Explorer;

/// <summary>One filter as the page shows it.</summary>
/// <param name="Filter">The row.</param>
/// <param name="Options">The values that would find something, and those that are set; in the filter's order of display.</param>
/// <param name="IsOpen">Whether its values are shown without being asked for.</param>
internal sealed record FilterGroup(OccupationFilter Filter, IReadOnlyList<FilterOption> Options, bool IsOpen)
{
    /// <summary>Whether only one value makes sense at a time, because each takes in those before it.</summary>
    public bool IsSingle => Filter.MatchesValue is not null;
}

/// <summary>One value of a filter as the page shows it.</summary>
/// <param name="Choice">The value.</param>
/// <param name="Count">How many occupations the list would hold if this were the filter's only value.</param>
/// <param name="IsChosen">Whether it is set.</param>
internal sealed record FilterOption(FilterChoice Choice, int Count, bool IsChosen);
