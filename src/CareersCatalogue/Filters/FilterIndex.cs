using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using CareersCatalogue.Snapshot;

namespace CareersCatalogue.Filters;

/// <summary>Which occupations of a release pass each value of each filter, worked out once for a value and then only looked up.</summary>
/// <remarks>Lists that ask every occupation, such as the counts beside a list and the bot's lists of jobs, read it. Safe for many threads.</remarks>
public sealed class FilterIndex
{
    private static readonly ConditionalWeakTable<Catalogue, FilterIndex> ByRelease = [];

    private readonly Catalogue _catalogue;
    private readonly ConcurrentDictionary<(OccupationFilter Filter, string Value), FilterMatches> _matches = [];

    private FilterIndex(Catalogue catalogue) => _catalogue = catalogue;

    /// <summary>The index of a release.</summary>
    public static FilterIndex Of(Catalogue catalogue) => ByRelease.GetValue(catalogue, key => new(key));

    /// <summary>The occupations that pass a filter set to a value.</summary>
    /// <param name="filter">The row.</param>
    /// <param name="choice">One of its values: what callers make up is no choice, so the index stays as small as the lists of choices.</param>
    public FilterMatches With(OccupationFilter filter, FilterChoice choice) =>
        _matches.GetOrAdd((filter, choice.Value), key => new([.. _catalogue.Entries.Select(entry => key.Filter.Matches(entry, key.Value))]));

    /// <summary>The occupations that pass a filter as it is set.</summary>
    public FilterMatches With(ChosenFilter chosen) => With(chosen.Filter, chosen.Choice);
}

/// <summary>The occupations of one release that pass a test.</summary>
public sealed class FilterMatches
{
    private readonly bool[] _byOrdinal;

    internal FilterMatches(bool[] byOrdinal) => _byOrdinal = byOrdinal;

    /// <summary>Whether an occupation of the same release is among them.</summary>
    public bool Contains(CatalogueEntry entry) => _byOrdinal[entry.Ordinal];

    /// <summary>How many of some occupations of the same release are among them.</summary>
    public int CountIn(IReadOnlyList<CatalogueEntry> entries)
    {
        var count = 0;
        for (var i = 0; i < entries.Count; i++)
            if (_byOrdinal[entries[i].Ordinal]) count++;
        return count;
    }
}
