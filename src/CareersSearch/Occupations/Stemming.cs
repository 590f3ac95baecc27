using System.Collections.Concurrent;
using System.Collections.Frozen;
using CareersSearch.Analysis;

namespace CareersSearch.Occupations;

/// <summary>Stems as this index writes them: Porter's, but for words that he would throw together with others of another meaning.</summary>
internal static class Stemming
{
    // Words that Porter throws together with others that mean something else, and the stem that each line has instead: "community" is not
    // "communication", "organs" are not "organised", a switchboard operator does not operate, "news" is not new.
    private static readonly FrozenDictionary<string, string> Kept =
        """
        community communities
        hospitality
        university universities
        universal
        operator operators
        operative operatives
        generic
        animation animations
        organs organ
        generator generators
        emergency emergencies
        electronics electronic
        physics
        conditioning
        attendant attendants
        consultant consultants
        diversion diversions
        fitness
        drawing drawings
        booking bookings
        occupational
        experiment experiments
        practical
        officer officers
        engine engines
        news
        humanities
        author authors
        accountant accountants
        """.Split('\n').Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .SelectMany(line => line.Select(word => (Word: word, Stem: line[0])))
            .ToFrozenDictionary(pair => pair.Word, pair => pair.Stem, StringComparer.Ordinal);

    private const int MostKnown = 30_000; // about what a catalogue has; then words are stemmed each time
    private static readonly ConcurrentDictionary<string, string> Known = new(StringComparer.Ordinal);

    internal static readonly ITokenFilter Filter = new StemFilter();

    /// <summary>The stem of a folded word.</summary>
    internal static string Of(string word)
    {
        if (Known.TryGetValue(word, out var known)) return known;
        var stem = Kept.TryGetValue(word, out var kept) ? kept : PorterStemmer.Stem(British(word));
        if (Known.Count < MostKnown) Known.TryAdd(word, stem);
        return stem;
    }

    // "immunization" is "immunisation"
    private static string British(string word)
    {
        const int LongEnough = 7;
        if (word.Length < LongEnough) return word;
        var at = word.LastIndexOf("iz", StringComparison.Ordinal);
        return at > 1 && at + 2 < word.Length && word[at + 2] is 'a' or 'e' or 'i'
            ? word.Remove(at + 1, 1).Insert(at + 1, "s") : word;
    }

    /// <summary>The stem of a token.</summary>
    internal static string Of(Token token) => Of(token.Text);

    private sealed class StemFilter : ITokenFilter
    {
        public void Apply(List<Token> tokens)
        {
            for (var i = 0; i < tokens.Count; i++) tokens[i] = tokens[i] with { Text = Of(tokens[i].Text) };
        }
    }
}
