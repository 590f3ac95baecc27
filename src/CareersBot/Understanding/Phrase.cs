namespace CareersBot.Understanding;

/// <summary>Some words that follow each other in a message, as lists of words are looked up by.</summary>
/// <param name="Start">The place of the first, from 0.</param>
/// <param name="Length">How many words, 1 to 4.</param>
/// <param name="Plain">The words, one space between them.</param>
/// <param name="Stem">The same with the stem of each.</param>
internal readonly record struct Phrase(int Start, int Length, string Plain, string Stem)
{
    private const int Longest = 4;

    /// <summary>All phrases of a message, by their start, the longest first.</summary>
    /// <param name="words">Plain words.</param>
    internal static IReadOnlyList<Phrase> In(IReadOnlyList<string> words)
    {
        var found = new List<Phrase>(words.Count * Longest);
        for (var start = 0; start < words.Count; start++)
        {
            var first = found.Count;
            var (plain, stem) = (words[start], Stems.Of(words[start]));
            found.Add(new(start, 1, plain, stem));
            for (var length = 2; length <= Longest && start + length <= words.Count; length++)
            {
                var next = words[start + length - 1];
                (plain, stem) = ($"{plain} {next}", $"{stem} {Stems.Of(next)}");
                found.Add(new(start, length, plain, stem));
            }

            found.Reverse(first, found.Count - first);
        }

        return found;
    }
}
