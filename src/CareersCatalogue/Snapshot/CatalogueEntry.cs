using CareersCatalogue.Occupations;
using CareersCatalogue.Pay;
using CareersCatalogue.Routes;

namespace CareersCatalogue.Snapshot;

/// <summary>One occupation with what hangs on it, gathered once when a release is loaded.</summary>
public sealed class CatalogueEntry
{
    private readonly PayRange?[] _payByNation;

    internal CatalogueEntry(int ordinal, Occupation occupation, IReadOnlyList<EntryRoute> routes, PayScales scales)
    {
        Ordinal = ordinal;
        Occupation = occupation;
        Routes = routes;
        _payByNation = [.. Nations.List.All.OrderBy(nation => nation.Value).Select(nation => scales.RangeOf(occupation.Pay, nation.Value))];
    }

    /// <summary>Place of the occupation in the catalogue, from 0, by title; the same for as long as the release is loaded.</summary>
    public int Ordinal { get; }

    /// <summary>The occupation itself.</summary>
    public Occupation Occupation { get; }

    /// <summary>Ways in, easiest start first.</summary>
    public IReadOnlyList<EntryRoute> Routes { get; }

    /// <summary>The occupation that this is a specialism of; null for a core occupation.</summary>
    public CatalogueEntry? Parent { get; internal set; }

    /// <summary>Specialisms of this occupation, by title.</summary>
    public IReadOnlyList<CatalogueEntry> Specialisms { get; internal set; } = [];

    /// <summary>Themes that the occupation belongs to, in the order of display.</summary>
    public IReadOnlyList<Collection> Collections { get; internal set; } = [];

    /// <summary>What the job pays in a nation, first post to usual top; null without a national scale.</summary>
    public PayRange? PayIn(Nation nation) => _payByNation[(int)nation];
}
