using GraphQLEngine.Execution.Values;

namespace CareersGraph.Filters;

/// <summary>Reads the small input types that filters are made of.</summary>
internal static class InputReading
{
    /// <summary>Most characters of a text in a filter.</summary>
    public const int MaximumCharacters = 500;

    /// <summary>Most items of a list in a filter.</summary>
    public const int MaximumItems = 200;

    /// <summary>A condition on text; null when none is given.</summary>
    public static StringCondition? Text(this InputObject input, string name) => input.Get<InputObject?>(name) is not { } given
        ? null
        : new(Checked(given, "eq"), Items<string>(given, "in"), Checked(given, "contains"), Checked(given, "startsWith"));

    /// <summary>A condition on a number; null when none is given.</summary>
    public static IntCondition? Number(this InputObject input, string name) => input.Get<InputObject?>(name) is not { } given
        ? null
        : new(given.Get<int?>("eq"), given.Get<int?>("gte"), given.Get<int?>("lte"));

    /// <summary>A list; null when none is given.</summary>
    public static T[]? Items<T>(this InputObject input, string name)
    {
        var items = input.Get<T[]?>(name);
        return items?.Length > MaximumItems ? throw GraphRequestErrors.TooMany(name, MaximumItems, items.Length) : items;
    }

    private static string? Checked(InputObject input, string name)
    {
        var text = input.Get<string?>(name);
        return text?.Length > MaximumCharacters ? throw GraphRequestErrors.TooLong(name, MaximumCharacters, text.Length) : text;
    }
}
