using CareersCatalogue.Filters;
using CareersCatalogue.Snapshot;

namespace CareersCatalogue.Wishes;

/// <summary>A filter of which one of several values has to match.</summary>
/// <param name="Filter">A row of <see cref="OccupationFilters"/> or of <see cref="WishFilters"/>.</param>
/// <param name="Values">At least one, as addresses write them.</param>
public sealed record WishTest(OccupationFilter Filter, IReadOnlyList<string> Values)
{
    /// <summary>Whether an occupation matches one of the values.</summary>
    public bool Holds(CatalogueEntry entry)
    {
        foreach (var value in Values)
            if (Filter.Matches(entry, value)) return true;
        return false;
    }

    /// <summary>
    /// Place, from 0, of the first of the values among those that the occupation has, commonest or nearest first; null when it has
    /// none.
    /// </summary>
    public int? PlaceIn(CatalogueEntry entry)
    {
        if (Filter.MatchesValue is not null) return Holds(entry) ? 0 : null;
        var place = 0;
        foreach (var value in Filter.ValuesOf(entry))
        {
            if (Values.Contains(value, StringComparer.Ordinal)) return place;
            place++;
        }
        return null;
    }
}

/// <summary>What an occupation has to be like: at least one of the tests holds, or none of them where it is turned round.</summary>
/// <param name="AnyOf">At least one.</param>
/// <param name="IsExcluded">True when an occupation of which a test holds does not meet it.</param>
public sealed record WishCondition(IReadOnlyList<WishTest> AnyOf, bool IsExcluded = false)
{
    /// <summary>A condition of one filter.</summary>
    public static WishCondition Of(OccupationFilter filter, params IReadOnlyList<string> values) => new([new(filter, values)]);

    /// <summary>The same turned round.</summary>
    public WishCondition TurnedRound() => this with { IsExcluded = !IsExcluded };

    /// <summary>Whether an occupation meets it.</summary>
    public bool Holds(CatalogueEntry entry)
    {
        foreach (var test in AnyOf)
            if (test.Holds(entry)) return !IsExcluded;
        return IsExcluded;
    }

    /// <summary>
    /// How near an occupation is to what is asked: 1 when it is the first of its values, less for later ones, 0 when it is none.
    /// </summary>
    public double Nearness(CatalogueEntry entry)
    {
        const double LessForEachPlace = 0.25;
        if (IsExcluded) return Holds(entry) ? 1 : 0;
        var best = 0.0;
        foreach (var test in AnyOf)
            if (test.PlaceIn(entry) is { } place) best = Math.Max(best, 1 / (1 + (LessForEachPlace * place)));
        return best;
    }
}
