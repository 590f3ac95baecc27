using CareersCatalogue.Occupations;

namespace CareersCatalogue.Snapshot;

/// <summary>A theme across families, such as jobs that fight climate change: a question to the fields of the occupations, never a list of names.</summary>
public sealed class Collection
{
    /// <summary>Unique among collections, and the name of its file.</summary>
    public required Slug Slug { get; init; }

    /// <summary>What it is called; unique among collections.</summary>
    public required string Name { get; init; }

    /// <summary>What binds its occupations together, in one or two sentences.</summary>
    public required string Description { get; init; }

    /// <summary>Whether an occupation belongs to it.</summary>
    /// <remarks>Source: the filters that <c>data/collections/</c> names, read off the rows of <c>OccupationFilters</c>.</remarks>
    public required Func<CatalogueEntry, bool> Holds { get; init; }
}
