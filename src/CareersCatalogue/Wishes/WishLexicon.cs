using System.Collections.Frozen;

namespace CareersCatalogue.Wishes;

/// <summary>The wordings of rows by their stems, to be looked up at a place among words.</summary>
internal sealed class WishLexicon
{
    private const int LongestWording = 7;
    private readonly FrozenDictionary<string, WishRow> _wanted;
    private readonly FrozenDictionary<string, WishRow> _refused;
    private readonly FrozenSet<string> _beginnings;
    private readonly int _longest;

    /// <param name="rows">In order of precedence.</param>
    /// <param name="stem">The stem of a word.</param>
    internal WishLexicon(IReadOnlyList<WishRow> rows, Func<string, string> stem)
    {
        var wanted = new Dictionary<string, WishRow>(StringComparer.Ordinal);
        var refused = new Dictionary<string, WishRow>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            foreach (var words in row.Words)
            {
                var key = string.Join(' ', words.Split(' ').Select(stem));
                if (row.Wanted is not null) wanted.TryAdd(key, row);
                if (row.Refused is not null) refused.TryAdd(key, row);
            }
        }
        (_wanted, _refused) = (wanted.ToFrozenDictionary(StringComparer.Ordinal), refused.ToFrozenDictionary(StringComparer.Ordinal));
        var keys = wanted.Keys.Concat(refused.Keys).ToList();
        _beginnings = keys.Select(key => key.Split(' ')[0]).ToFrozenSet(StringComparer.Ordinal);
        _longest = Math.Min(LongestWording, keys.Count == 0 ? 0 : keys.Max(key => key.Count(letter => letter == ' ') + 1));
    }

    /// <summary>The longest wording that begins at a place, with the row that holds for it; null when none begins there.</summary>
    /// <param name="stems">Stems of the words.</param>
    /// <param name="at">The place, from 0.</param>
    /// <param name="isRefused">Whether the words stand after a refusal.</param>
    internal (WishRow Row, int Length)? At(IReadOnlyList<string> stems, int at, bool isRefused)
    {
        if (!_beginnings.Contains(stems[at])) return null;
        var rows = isRefused ? _refused : _wanted;
        for (var length = Math.Min(_longest, stems.Count - at); length > 0; length--)
        {
            var key = length == 1 ? stems[at] : string.Join(' ', stems.Skip(at).Take(length));
            if (rows.TryGetValue(key, out var row)) return (row, length);
        }
        return null;
    }
}
