using System.Collections.Frozen;
using CareersBot.Understanding;

namespace CareersBot.Safety;

/// <summary>
/// What a message tells of, in kinds: who is in it, what is done to whom, and what it is said about. "My stepdad hits me" and "my uncle
/// grabs me" are the same to it, and "a resident hit me but I stayed calm" is not.
/// </summary>
/// <remarks>Source: <c>data/language/safety/cues.json</c>.</remarks>
internal sealed class SafetyCues
{
    private const int LongestPhrase = 6;

    // Kinds that tell of nothing bad by themselves.
    private static readonly FrozenSet<string> Harmless = FrozenSet.ToFrozenSet(
        [
            "self", "kin", "lover", "adult", "friend", "peers", "now", "at_home", "habit", "job_talk", "study_talk", "care_people", "story",
            "idiom", "past_help", "job_name",
        ],
        StringComparer.Ordinal);

    private readonly FrozenDictionary<string, string> _kindOf;
    private readonly FrozenSet<string> _beginnings;

    /// <param name="kinds">The name of a kind and its words or phrases, in lower case; a phrase belongs to one kind.</param>
    internal SafetyCues(IReadOnlyDictionary<string, IReadOnlyList<string>> kinds)
    {
        Words = [.. kinds.SelectMany(kind => kind.Value).SelectMany(phrase => phrase.Split(' ')).Distinct(StringComparer.Ordinal)];
        _kindOf = kinds.SelectMany(kind => kind.Value.Select(phrase => (Phrase: Stems.OfPhrase(phrase), kind.Key)))
            .DistinctBy(pair => pair.Phrase, StringComparer.Ordinal)
            .ToFrozenDictionary(pair => pair.Phrase, pair => pair.Key, StringComparer.Ordinal);
        _beginnings = _kindOf.Keys.Select(phrase => phrase.Split(' ')[0]).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>All words of the phrases, each once; none of them is a misspelling.</summary>
    internal IReadOnlyList<string> Words { get; }

    /// <summary>The kinds in the order in which they are told; the longest phrase wins, and what has no kind is passed over.</summary>
    /// <param name="words">Plain words.</param>
    internal IReadOnlyList<string> In(IReadOnlyList<string> words)
    {
        var stems = words.Select(Stems.Of).ToList();
        var found = new List<string>();
        for (var i = 0; i < stems.Count;)
        {
            var length = _beginnings.Contains(stems[i]) ? Math.Min(LongestPhrase, stems.Count - i) : 0;
            string? kind = null;
            while (length > 0 && !_kindOf.TryGetValue(string.Join(' ', stems.GetRange(i, length)), out kind)) length--;
            if (kind is not null && (found.Count == 0 || found[^1] != kind)) found.Add(kind);
            i += Math.Max(1, length);
        }

        return found;
    }

    /// <summary>Whether one of the kinds tells of something bad.</summary>
    internal static bool TellOfHarm(IReadOnlyList<string> kinds)
    {
        foreach (var kind in kinds)
            if (!Harmless.Contains(kind)) return true;
        return false;
    }

    /// <summary>What a model weighs: each kind, which kinds meet, and which follow each other.</summary>
    internal static IEnumerable<string> Features(IReadOnlyList<string> kinds)
    {
        var each = kinds.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        if (!TellOfHarm(kinds)) yield return "c:harmless";
        for (var i = 0; i < each.Count; i++)
        {
            yield return $"c:{each[i]}";
            for (var j = i + 1; j < each.Count; j++) yield return $"c:{each[i]} & {each[j]}";
        }

        yield return $"c:^ {(kinds.Count == 0 ? "$" : kinds[0])}";
        for (var i = 1; i < kinds.Count; i++)
        {
            yield return $"c:{kinds[i - 1]} > {kinds[i]}";
            if (i > 1) yield return $"c:{kinds[i - 2]} > {kinds[i - 1]} > {kinds[i]}";
        }
    }
}
