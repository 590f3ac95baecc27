using System.Collections.Concurrent;

namespace PeerServer.Catalogue;

/// <summary>What is asked for of the connection: nulls ask for nothing.</summary>
internal readonly record struct OccupationFilter(EntryRouteType? RouteType, int? MaxLevel);

/// <summary>The occupations and the orders and indexes that lists are cut from.</summary>
internal sealed class OccupationCatalogue
{
    private readonly Occupation[] _byTitle;
    private readonly Occupation[] _byPay;
    private readonly Dictionary<string, Occupation> _bySlug;
    private readonly Dictionary<string, Occupation> _byCursor;

    // An index like a database's: occupations by what they have, whoever asks. Levels run from 1 to 6, so it stays small.
    private readonly ConcurrentDictionary<(OccupationFilter, OccupationOrder), Occupation[]> _index = new();

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
        if (filter.MaxLevel is { } level) filter = filter with { MaxLevel = Math.Clamp(level, 0, 7) }; // beyond 1 to 6 all levels are alike
        return _index.TryGetValue((filter, order), out var hits)
            ? hits
            : _index.GetOrAdd((filter, order), [.. (order == OccupationOrder.PayDesc ? _byPay : _byTitle)
                .Where(occupation => occupation.HasRoute(filter.RouteType, filter.MaxLevel))]);
    }
}
