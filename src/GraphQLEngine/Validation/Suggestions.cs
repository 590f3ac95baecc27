namespace GraphQLEngine.Validation;

/// <summary>Offers names that the client may have meant.</summary>
internal static class Suggestions
{
    private const int MaximumOffered = 5;
    private const int MaximumLength = 64; // longer names are not compared: the work grows with the square

    /// <summary>A sentence that begins with a space, or nothing when no name is near.</summary>
    internal static string For(string given, IEnumerable<string> names, string what = "")
    {
        if (given.Length > MaximumLength) return "";
        var near = names.Select(name => (Name: name, Distance: Distance(given, name)))
            .Where(candidate => candidate.Distance <= (int)(given.Length * 0.4) + 1)
            .OrderBy(candidate => candidate.Distance).ThenBy(candidate => candidate.Name, StringComparer.Ordinal)
            .Take(MaximumOffered).Select(candidate => $"\"{candidate.Name}\"").ToArray();
        return near.Length == 0 ? "" : $" Did you mean {what}{Join(near)}?";
    }

    private static string Join(string[] names) => names.Length switch
    {
        1 => names[0],
        2 => $"{names[0]} or {names[1]}",
        _ => $"{string.Join(", ", names[..^1])}, or {names[^1]}",
    };

    /// <summary>Insertions, deletions, replacements and swaps of neighbours; letters apart only by case count as one step in all.</summary>
    private static int Distance(string left, string right)
    {
        if (string.Equals(left, right, StringComparison.OrdinalIgnoreCase)) return 1;
        if (Math.Abs(left.Length - right.Length) > left.Length) return int.MaxValue;
        var rows = new int[3][];
        for (var row = 0; row < 3; row++) rows[row] = new int[right.Length + 1];
        for (var column = 0; column <= right.Length; column++) rows[0][column] = column;
        for (var row = 1; row <= left.Length; row++)
        {
            var (current, above) = (rows[row % 3], rows[(row - 1) % 3]);
            current[0] = row;
            for (var column = 1; column <= right.Length; column++)
            {
                var cost = char.ToLowerInvariant(left[row - 1]) == char.ToLowerInvariant(right[column - 1]) ? 0 : 1;
                var best = Math.Min(Math.Min(above[column] + 1, current[column - 1] + 1), above[column - 1] + cost);
                if (row > 1 && column > 1 && left[row - 1] == right[column - 2] && left[row - 2] == right[column - 1])
                    best = Math.Min(best, rows[(row - 2) % 3][column - 2] + 1);
                current[column] = best;
            }
        }

        return rows[left.Length % 3][right.Length];
    }
}
