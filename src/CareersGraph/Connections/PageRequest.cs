namespace CareersGraph.Connections;

/// <summary>Which part of a list is asked for, as Relay's cursor connections have it.</summary>
/// <param name="First">Most items from the beginning; null when not given.</param>
/// <param name="After">Cursor of the item before the part; null when not given.</param>
/// <param name="Last">Most items from the end; null when not given.</param>
/// <param name="Before">Cursor of the item after the part; null when not given.</param>
internal readonly record struct PageRequest(int? First, string? After, int? Last, string? Before)
{
    /// <summary>Most items on one page; a count.</summary>
    public const int MaximumSize = 100;

    /// <summary>Items on a page when neither <c>first</c> nor <c>last</c> is given; a count.</summary>
    public const int DefaultSize = 20;
}
