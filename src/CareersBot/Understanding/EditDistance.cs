namespace CareersBot.Understanding;

/// <summary>How many letters have to be changed, added, left out or swapped with their neighbour to get from one word to another.</summary>
internal static class EditDistance
{
    private const int Longest = 40;

    /// <summary>The distance; one more than <paramref name="most"/> when it is larger than that.</summary>
    internal static int Between(string one, string other, int most)
    {
        if (most < 0 || Math.Abs(one.Length - other.Length) > most || one.Length > Longest || other.Length > Longest) return most + 1;
        Span<int> before = stackalloc int[Longest + 1], last = stackalloc int[Longest + 1], now = stackalloc int[Longest + 1];
        for (var j = 0; j <= other.Length; j++) last[j] = j;
        for (var i = 1; i <= one.Length; i++)
        {
            now[0] = i;
            var least = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var cost = one[i - 1] == other[j - 1] ? 0 : 1;
                now[j] = Math.Min(Math.Min(now[j - 1] + 1, last[j] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1]) now[j] = Math.Min(now[j], before[j - 2] + 1);
                least = Math.Min(least, now[j]);
            }

            if (least > most) return most + 1;
            last.CopyTo(before);
            now.CopyTo(last);
        }

        return Math.Min(last[other.Length], most + 1);
    }
}
