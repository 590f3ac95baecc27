using System.Runtime.InteropServices;
using CareersSearch.Analysis;
using CareersSearch.Index;

namespace CareersSearch.Queries;

/// <summary>Something that a search box may offer.</summary>
/// <param name="Text">As it is shown.</param>
/// <param name="Target">What the caller knows it by.</param>
/// <param name="Weight">Among texts that fit equally well the heavier comes first.</param>
internal sealed record Completion(string Text, int Target, double Weight);

/// <summary>
/// Offers texts while somebody types, found by the beginning of the text or of any later word in it. Immutable.
/// </summary>
internal sealed class CompletionIndex
{
    private readonly Completion[] _completions;
    private readonly TermDictionary _keys; // every text from each of its words on
    private readonly int[] _starts;        // of each key's entries; one more than there are keys
    private readonly Entry[] _entries;

    internal CompletionIndex(IReadOnlyList<Completion> completions)
    {
        _completions = [.. completions];
        var keys = new SortedDictionary<string, List<Entry>>(StringComparer.Ordinal);
        for (var i = 0; i < _completions.Length; i++)
        {
            var words = EnglishAnalysis.Words.Terms(_completions[i].Text);
            for (var word = 0; word < words.Length; word++)
            {
                var key = string.Join(' ', words.AsSpan(word));
                if (!keys.TryGetValue(key, out var entries)) keys.Add(key, entries = []);
                entries.Add(new(i, word));
            }
        }
        _keys = new([.. keys.Keys]);
        _entries = [.. keys.Values.SelectMany(entries => entries)];
        _starts = new int[_keys.Count + 1];
        var next = 0;
        foreach (var entries in keys.Values) _starts[++next] = _starts[next - 1] + entries.Count;
    }

    /// <summary>The best completions of what was typed, each target once.</summary>
    /// <param name="typed">From one letter on; nothing but white space and signs gives nothing.</param>
    /// <param name="count">At most so many.</param>
    /// <remarks>
    /// Whole texts first, then texts that begin so, then texts with a later word that begins so; by weight, then as they were given. Where
    /// nothing begins so, what begins almost so.
    /// </remarks>
    internal IReadOnlyList<Completion> Complete(string typed, int count)
    {
        var prefix = string.Join(' ', EnglishAnalysis.Words.Terms(InputLimits.Query.Cut(typed).Text));
        if (prefix.Length == 0) return [];
        var (from, to) = _keys.WithPrefix(prefix);
        var best = new Dictionary<int, Candidate>();
        for (var key = from; key < to; key++)
        {
            var isWhole = key == from && _keys[key].Length == prefix.Length;
            Offer(key, word => word > 0 ? 2 : isWhole ? 0 : 1, best);
        }
        if (best.Count == 0) OfferSlips(prefix, best);
        var ranked = best.Values.ToArray();
        Array.Sort(ranked, Candidate.Compare);
        return [.. ranked.Take(count).Select(candidate => _completions[candidate.Completion])];
    }

    // With a slip in what was typed, the texts that begin almost so: as few slips as will do.
    private void OfferSlips(string prefix, Dictionary<int, Candidate> best)
    {
        var keys = new List<int>();
        for (var edits = 1; edits <= FuzzyTerms.EditsAllowed(prefix.Length) && keys.Count == 0; edits++)
            FuzzyTerms.FindBeginnings(_keys, prefix, edits, keys);
        foreach (var key in keys) Offer(key, word => word > 0 ? 2 : 1, best);
    }

    private void Offer(int key, Func<int, int> tierOf, Dictionary<int, Candidate> best)
    {
        for (var i = _starts[key]; i < _starts[key + 1]; i++)
        {
            var entry = _entries[i];
            var completion = _completions[entry.Completion];
            var candidate = new Candidate(tierOf(entry.Word), entry.Completion, completion.Weight);
            if (!best.TryGetValue(completion.Target, out var other) || Candidate.Compare(candidate, other) < 0) best[completion.Target] = candidate;
        }
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Entry(int Completion, int Word);

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Candidate(int Tier, int Completion, double Weight)
    {
        internal static int Compare(Candidate a, Candidate b) =>
            a.Tier != b.Tier ? a.Tier.CompareTo(b.Tier)
            : a.Weight != b.Weight ? b.Weight.CompareTo(a.Weight)
            : a.Completion.CompareTo(b.Completion);
    }
}
