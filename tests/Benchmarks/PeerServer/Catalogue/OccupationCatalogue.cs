using System.Runtime.InteropServices;

namespace PeerServer.Catalogue;

/// <summary>What is asked for of the connection: nulls ask for nothing.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct OccupationFilter(EntryRouteType? RouteType, int? MaxLevel);

/// <summary>The occupations and the orders and indexes that lists are cut from.</summary>
internal sealed class OccupationCatalogue
{
    private readonly Occupation[] _byTitle;
    private readonly Occupation[] _byPay;
    private readonly Dictionary<string, Occupation> _bySlug;
    private readonly Dictionary<string, Occupation> _byCursor;

    private const int Levels = 9; // 0 to 7, beyond which all are alike, and none
    private const int RouteTypes = 7; // six, and none

    // An index like a database's: occupations by what they have, in each order, whoever asks; null where nobody has yet.
    private readonly Occupation[]?[] _index = new Occupation[]?[2 * RouteTypes * Levels];

    public OccupationCatalogue(Occupation[] occupations)
    {
        All = occupations;
        _bySlug = occupations.ToDictionary(occupation => occupation.Slug.Text, StringComparer.Ordinal);
        _byCursor = occupations.ToDictionary(occupation => occupation.Cursor.Text, StringComparer.Ordinal);
        _byTitle = [.. occupations.OrderBy(occupation => occupation.Title.Text, StringComparer.Ordinal)
            .ThenBy(occupation => occupation.Slug.Text, StringComparer.Ordinal)];
        _byPay = [.. _byTitle.OrderByDescending(occupation => occupation.PayBandMax)];
    }

    /// <summary>All, in the order of the file.</summary>
    public Occupation[] All { get; }

    /// <summary>The occupation; null when there is none of this slug.</summary>
    public Occupation? Find(string slug) => _bySlug.GetValueOrDefault(slug);

    /// <summary>A part of the file, cut short at its end.</summary>
    public ArraySegment<Occupation> Slice(int first, int offset)
    {
        var start = Math.Clamp(offset, 0, All.Length);
        return new(All, start, Math.Clamp(first, 0, All.Length - start));
    }

    /// <summary>A page of the occupations that fit; a cursor that none of them has starts at the beginning.</summary>
    public OccupationPage Page(OccupationFilter filter, OccupationOrder order, int first, string? after)
    {
        var hits = Hits(filter, order);
        var start = after is null ? 0 : Array.IndexOf(hits, _byCursor.GetValueOrDefault(after)) + 1;
        return new(hits, new(hits, start, Math.Clamp(first, 0, hits.Length - start)));
    }

    private Occupation[] Hits(OccupationFilter filter, OccupationOrder order)
    {
        if (filter.MaxLevel is { } level) filter = filter with { MaxLevel = Math.Clamp(level, 0, Levels - 2) };
        var place = (((int)order * RouteTypes) + (int)(filter.RouteType ?? (EntryRouteType)(RouteTypes - 1))) * Levels;
        return _index[place + (filter.MaxLevel ?? Levels - 1)] ??= [.. (order == OccupationOrder.PayDesc ? _byPay : _byTitle)
            .Where(occupation => occupation.HasRoute(filter.RouteType, filter.MaxLevel))];
    }
}
