namespace CareersGraph.Limits;

/// <summary>How much one call may ask for. Prices are added up in hundredths of a point and rounded up once, at the end.</summary>
public static class CostLimits
{
    /// <summary>Most points that one call may cost.</summary>
    public const int MaximumPoints = 1_000;

    /// <summary>Most objects that introspection may ask for in one call; the queries of code generators ask for about 5,000.</summary>
    public const int MaximumIntrospectionObjects = 30_000;

    /// <summary>Introspected objects that cost one point: their answer is the same for everybody until the next deployment.</summary>
    internal const int IntrospectionObjectsPerPoint = 1_000;

    /// <summary>Hundredths for a field that works out a list and cuts a page from it, unless its row says otherwise.</summary>
    internal const int PerPage = 100;

    /// <summary>Hundredths for each item of a page, or of a list as long as the caller makes it.</summary>
    internal const int PerItem = 10;

    /// <summary>Hundredths for any other object: it stands ready beside the one it belongs to.</summary>
    internal const int PerObject = 1;

    /// <summary>Items that a list without a page is taken to have, unless its row says otherwise.</summary>
    internal const int AssumedItems = 20;
}
