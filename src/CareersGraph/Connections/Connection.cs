using System.Buffers.Text;
using System.Text;
using GraphQLEngine.Errors;

namespace CareersGraph.Connections;

/// <summary>An item and the cursor that names its place.</summary>
internal readonly record struct Edge<T>(string Cursor, T Node);

/// <summary>Where a page stands in its list.</summary>
internal sealed record PageInfo(bool HasNextPage, bool HasPreviousPage, string? StartCursor, string? EndCursor);

/// <summary>
/// One page of a list. A cursor holds the item's own key, not its position, so that it still points to the same place when a new
/// release has put items before it.
/// </summary>
internal sealed class Connection<T>
{
    private readonly IReadOnlyList<T> _all;
    private readonly Func<T, string> _keyOf;
    private readonly int _start;
    private readonly int _end;

    private Connection(IReadOnlyList<T> all, Func<T, string> keyOf, int start, int end)
    {
        (_all, _keyOf, _start, _end) = (all, keyOf, start, end);
        Edges = [.. Enumerable.Range(start, end - start).Select(index => new Edge<T>(CursorOf(all[index]), all[index]))];
    }

    /// <summary>The page, in the order of the list.</summary>
    public IReadOnlyList<Edge<T>> Edges { get; }

    /// <summary>The page's items.</summary>
    public IReadOnlyList<T> Nodes => [.. Edges.Select(edge => edge.Node)];

    /// <summary>Items of the whole list.</summary>
    public int TotalCount => _all.Count;

    /// <summary>The whole list, for counts over it.</summary>
    public IReadOnlyList<T> All => _all;

    /// <summary>Where the page stands.</summary>
    public PageInfo PageInfo => new(
        _end < _all.Count, _start > 0, Edges.Count == 0 ? null : Edges[0].Cursor, Edges.Count == 0 ? null : Edges[^1].Cursor);

    /// <summary>Cuts a page from a list.</summary>
    /// <exception cref="GraphQLException">A size or a cursor that cannot be; it names what was given and what is allowed.</exception>
    public static Connection<T> Of(IReadOnlyList<T> all, PageRequest page, Func<T, string> keyOf)
    {
        Check("first", page.First);
        Check("last", page.Last);
        var start = page.After is null ? 0 : IndexOf(all, keyOf, "after", page.After) + 1;
        var end = page.Before is null ? all.Count : IndexOf(all, keyOf, "before", page.Before);
        if (end < start) end = start;
        if (page.First is { } first) end = Math.Min(end, start + first);
        if (page.Last is { } last) start = Math.Max(start, end - last);
        if (page.First is null && page.Last is null) end = Math.Min(end, start + PageRequest.DefaultSize);
        return new(all, keyOf, start, end);
    }

    private string CursorOf(T item) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(_keyOf(item)));

    private static void Check(string argument, int? size)
    {
        if (size is < 0 or > PageRequest.MaximumSize) throw GraphRequestErrors.PageSize(argument, size.Value);
    }

    private static int IndexOf(IReadOnlyList<T> all, Func<T, string> keyOf, string argument, string cursor)
    {
        if (cursor.Length <= 300 && Base64Url.IsValid(cursor))
        {
            var key = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(cursor));
            for (var index = 0; index < all.Count; index++)
                if (keyOf(all[index]) == key)
                    return index;
        }

        throw GraphRequestErrors.Cursor(argument);
    }
}
