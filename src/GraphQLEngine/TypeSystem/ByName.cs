namespace GraphQLEngine.TypeSystem;

/// <summary>Dictionaries that keep the order of definition and the first of two with one name.</summary>
internal static class ByName
{
    internal static Dictionary<string, T> Index<T>(IEnumerable<T> items, Func<T, string> name)
    {
        var index = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var item in items) index.TryAdd(name(item), item);
        return index;
    }
}
