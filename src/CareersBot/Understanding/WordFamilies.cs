using System.Collections.Frozen;

namespace CareersBot.Understanding;

/// <summary>Groups of words that ask for the same thing, such as all words for pay.</summary>
/// <remarks>Source: <c>data/language/word-families.json</c>.</remarks>
internal sealed class WordFamilies
{
    private const int LongestPhrase = 4;

    private readonly FrozenDictionary<string, string[]> _familiesOf;

    /// <param name="families">The name of a family and its words or phrases, in lower case; a word may be in several.</param>
    internal WordFamilies(IReadOnlyDictionary<string, IReadOnlyList<string>> families)
    {
        Phrases = [.. families.SelectMany(family => family.Value)];
        _familiesOf = families.SelectMany(family => family.Value.Select(phrase => (phrase, family.Key)))
            .GroupBy(pair => Stems.OfPhrase(pair.phrase), StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.Select(pair => pair.Key).Distinct(StringComparer.Ordinal).ToArray(), StringComparer.Ordinal);
    }

    internal IReadOnlyList<string> Phrases { get; }

    /// <summary>The families that words belong to, each once, in the order of appearance.</summary>
    internal IReadOnlyList<string> In(IReadOnlyList<string> words)
    {
        var found = new List<string>();
        for (var i = 0; i < words.Count; i++)
        {
            var phrase = "";
            for (var length = 1; length <= LongestPhrase && i + length <= words.Count; length++)
            {
                phrase = length == 1 ? Stems.Of(words[i]) : $"{phrase} {Stems.Of(words[i + length - 1])}";
                if (_familiesOf.TryGetValue(phrase, out var families)) found.AddRange(families.Except(found, StringComparer.Ordinal).ToList());
            }
        }

        return found;
    }
}
