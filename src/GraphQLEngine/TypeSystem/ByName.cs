namespace GraphQLEngine.TypeSystem;

/// <summary>Dictionaries by name that keep the order of definition.</summary>
internal static class ByName
{
    /// <summary>Of two with one name the first stands.</summary>
    internal static Dictionary<string, T> Index<T>(IEnumerable<T> items, Func<T, string> name)
    {
        var index = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var item in items) index.TryAdd(name(item), item);
        return index;
    }

    /// <summary>The same, but of two with one name the last stands, which is how the reference implementation goes on after reporting them.</summary>
    internal static Dictionary<string, T> IndexLast<T>(IEnumerable<T> items, Func<T, string> name)
    {
        var index = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var item in items) index[name(item)] = item;
        return index;
    }
}
