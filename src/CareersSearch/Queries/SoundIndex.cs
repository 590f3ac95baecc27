using CareersSearch.Analysis;
using CareersSearch.Index;

namespace CareersSearch.Queries;

/// <summary>The terms of a dictionary by how they sound. Immutable.</summary>
internal sealed class SoundIndex
{
    private const int ShortestNearKey = 4;
    private readonly TermDictionary _keys;
    private readonly int[][] _terms; // of each key

    internal SoundIndex(TermDictionary terms)
    {
        var byKey = new SortedDictionary<string, List<int>>(StringComparer.Ordinal);
        for (var term = 0; term < terms.Count; term++)
        {
            var (first, second) = SoundKey.Of(terms[term].ToString());
            Add(first, term);
            if (second != first) Add(second, term);
        }
        _keys = new([.. byKey.Keys]);
        _terms = [.. byKey.Values.Select(list => list.ToArray())];

        void Add(string key, int term)
        {
            if (key.Length == 0) return;
            if (!byKey.TryGetValue(key, out var list)) byKey.Add(key, list = []);
            list.Add(term);
        }
    }

    /// <summary>Adds the terms that may sound like a word, and those that nearly do: one sound more, less, other or swapped.</summary>
    internal void Find(string word, HashSet<int> alike, HashSet<int> nearly)
    {
        var (first, second) = SoundKey.Of(word);
        FindKey(first, alike, nearly);
        if (second != first) FindKey(second, alike, nearly);
        nearly.ExceptWith(alike);
    }

    private void FindKey(string key, HashSet<int> alike, HashSet<int> nearly)
    {
        var found = new List<FuzzyTerm>();
        FuzzyTerms.Find(_keys, key, key.Length < ShortestNearKey ? 0 : 1, found);
        foreach (var (near, edits) in found) (edits == 0 ? alike : nearly).UnionWith(_terms[near]);
    }
}
