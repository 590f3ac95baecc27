namespace CareersSearch.Tests.Evaluation;

/// <summary>Spells words wrongly as young people do: by ear, or with a letter lost, doubled or swapped. The same seed gives the same slips.</summary>
internal sealed class Slips(int seed)
{
    private static readonly (string Right, string ByEar)[] Sounds =
    [
        ("ph", "f"), ("ch", "k"), ("ps", "s"), ("ae", "e"), ("oe", "e"), ("y", "i"), ("ie", "ei"), ("tion", "shun"), ("cian", "shan"), ("tian", "shan"),
        ("or", "er"), ("er", "a"), ("th", "f"), ("sc", "s"), ("ght", "t"), ("ll", "l"), ("ss", "s"), ("mm", "m"), ("nn", "n"), ("rr", "r"), ("tt", "t"),
        ("cc", "k"), ("c", "k"), ("ce", "se"), ("ci", "si"), ("cy", "sy"), ("qu", "kw"), ("x", "ks"), ("wh", "w"), ("rh", "r"), ("s", "z"), ("au", "o"),
        ("ea", "ee"), ("i", "ee"), ("ist", "est"), ("o", "a"), ("a", "e"), ("e", "i"), ("ck", "k"), ("dge", "j"), ("ge", "j"), ("gi", "ji"), ("pn", "n"),
        ("kn", "n"), ("pt", "t"), ("mb", "m"),
    ];

    private readonly Random _random = new(seed);

    /// <summary>Some wrong spellings of a word of at least four letters; one that comes out right is left out.</summary>
    internal IEnumerable<string> Of(string word, int tries)
    {
        for (var i = 0; i < tries; i++)
        {
            var typed = _random.Next(3) == 0 ? ByEar(word) : Finger(word);
            if (typed != word) yield return typed;
        }
    }

    // One sound written otherwise, or two.
    private string ByEar(string word)
    {
        for (var change = _random.Next(2); change >= 0; change--)
        {
            var fitting = Sounds.Where(sound => word.Contains(sound.Right, StringComparison.Ordinal)).ToList();
            if (fitting.Count == 0) break;
            var (right, byEar) = fitting[_random.Next(fitting.Count)];
            var at = word.IndexOf(right, StringComparison.Ordinal);
            word = word[..at] + byEar + word[(at + right.Length)..];
        }
        return word;
    }

    private string Finger(string word)
    {
        var at = 1 + _random.Next(word.Length - 2);
        return _random.Next(3) switch
        {
            0 => word.Remove(at, 1),
            1 => word.Insert(at, word[at].ToString()),
            _ => word[..at] + word[at + 1] + word[at] + word[(at + 2)..],
        };
    }
}
