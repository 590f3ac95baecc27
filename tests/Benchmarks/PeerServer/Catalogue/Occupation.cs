using GraphQLEngine.Execution.Output;

namespace PeerServer.Catalogue;

/// <summary>One occupation of the benchmark's catalogue, its texts encoded once as they never change.</summary>
internal sealed class Occupation
{
    public required EncodedText Id { get; init; }

    public required EncodedText Slug { get; init; }

    public required EncodedText Title { get; init; }

    public required EncodedText Summary { get; init; }

    public required Family Family { get; init; }

    public required int PayBandMin { get; init; }

    public required int PayBandMax { get; init; }

    public required EntryRoute[] EntryRoutes { get; init; }

    public required EncodedText[] Aliases { get; init; }

    public required EncodedText[] RelatedSlugs { get; init; }

    /// <summary>Its place in any list; opaque to clients.</summary>
    public required EncodedText Cursor { get; init; }

    /// <summary>The occupations of <see cref="RelatedSlugs"/>, in their order; filled once all are read.</summary>
    public Occupation[] Related { get; set; } = [];

    /// <summary>Whether one route has both the type and a level at most the given one; null asks for nothing.</summary>
    public bool HasRoute(EntryRouteType? type, int? maximumLevel)
    {
        if (type is null && maximumLevel is null) return true;
        foreach (var route in EntryRoutes)
            if ((type is null || route.Type == type) && (maximumLevel is null || route.MinimumLevel <= maximumLevel)) return true;
        return false;
    }
}

internal sealed record Family(EncodedText Slug, EncodedText Name);

internal sealed record EntryRoute(
    EntryRouteType Type, EncodedText Title, int MinimumLevel, int DurationMonths, EncodedText Description, EncodedText[] Requirements);

internal enum EntryRouteType
{
    University,
    College,
    Apprenticeship,
    Work,
    Volunteering,
    DirectApplication,
}

internal enum OccupationOrder
{
    TitleAsc,
    PayDesc,
}
