namespace CareersSearch.Queries;

/// <summary>How many slips of the finger one word is from another: a letter more, less, other, or two neighbours swapped.</summary>
internal static class EditDistance
{
    /// <summary>The distance; no piece is edited twice. A word of more than <see cref="FuzzyTerms.MaximumWordLength"/> letters is read so far.</summary>
    internal static int Between(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        a = a[..Math.Min(a.Length, FuzzyTerms.MaximumWordLength)];
        b = b[..Math.Min(b.Length, FuzzyTerms.MaximumWordLength)];
        var width = b.Length + 1;
        Span<byte> rows = stackalloc byte[3 * width]; // the row before the last, the last, this one
        for (var j = 0; j < width; j++) rows[width + j] = (byte)j;
        for (var i = 1; i <= a.Length; i++)
        {
            var older = rows[..width];
            var last = rows.Slice(width, width);
            var row = rows.Slice(2 * width, width);
            row[0] = (byte)i;
            for (var j = 1; j < width; j++)
            {
                var cost = Math.Min(last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1), Math.Min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) cost = Math.Min(cost, older[j - 2] + 1);
                row[j] = (byte)cost;
            }
            rows[width..].CopyTo(rows);
        }
        return rows[width + b.Length];
    }
}
