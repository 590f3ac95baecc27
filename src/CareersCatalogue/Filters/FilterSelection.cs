using CareersCatalogue.Snapshot;

namespace CareersCatalogue.Filters;

/// <summary>A filter set to one of its values.</summary>
/// <param name="Filter">The row.</param>
/// <param name="Choice">The value.</param>
public sealed record ChosenFilter(OccupationFilter Filter, FilterChoice Choice);

/// <summary>Filters as somebody has set them: an occupation passes when, for each filter set, one of its values matches.</summary>
public sealed class FilterSelection
{
    private readonly IReadOnlyList<IGrouping<OccupationFilter, ChosenFilter>> _groups;

    /// <summary>Makes a selection.</summary>
    /// <param name="chosen">In any order; may be empty.</param>
    public FilterSelection(IReadOnlyList<ChosenFilter> chosen)
    {
        Chosen = chosen;
        _groups = [.. chosen.GroupBy(item => item.Filter)];
    }

    /// <summary>Nothing set.</summary>
    public static FilterSelection Empty { get; } = new([]);

    /// <summary>What is set.</summary>
    public IReadOnlyList<ChosenFilter> Chosen { get; }

    /// <summary>Whether an occupation passes.</summary>
    public bool Matches(CatalogueEntry entry)
    {
        foreach (var group in _groups)
            if (!group.Any(item => item.Filter.Matches(entry, item.Choice.Value)))
                return false;
        return true;
    }

    /// <summary>Whether a filter is set to a value.</summary>
    public bool Has(OccupationFilter filter, string value) => Chosen.Any(item => item.Filter == filter && item.Choice.Value == value);

    /// <summary>Reads filters as addresses write them.</summary>
    /// <param name="catalogue">The release whose choices hold.</param>
    /// <param name="pairs">Keys and values; keys that name no filter are left to others, such as the page number.</param>
    /// <returns>What could be read, and the filters of which a value was named that they do not have, one for each value.</returns>
    public static (FilterSelection Selection, IReadOnlyList<OccupationFilter> Unknown) Read(
        Catalogue catalogue, IEnumerable<KeyValuePair<string, string>> pairs)
    {
        var chosen = new List<ChosenFilter>();
        var unknown = new List<OccupationFilter>();
        foreach (var (key, value) in pairs)
        {
            if (value.Length == 0 || OccupationFilters.Find(key) is not { } filter) continue;
            if (filter.FindChoice(catalogue, value) is not { } choice) unknown.Add(filter);
            else if (!chosen.Exists(item => item.Filter == filter && item.Choice == choice)) chosen.Add(new(filter, choice));
        }

        return (new(chosen), unknown);
    }
}
