using System.Collections.Frozen;
using CareersCatalogue.Support;
using CareersCatalogue.Wishes;
using CareersSearch.Analysis;

namespace CareersSearch.Occupations;

/// <summary>An everyday wording that was found in what somebody typed.</summary>
/// <param name="Places">Which of the typed words it is made of, ascending.</param>
/// <param name="Meant">The stems of what it means.</param>
/// <param name="IsLoose">Whether the words only stand near each other, not side by side as they are written in the list.</param>
internal sealed record Wording(IReadOnlyList<int> Places, IReadOnlyList<string> Meant, bool IsLoose);

/// <summary>
/// Finds everyday wordings among typed words. Articles and the like make no difference, and a wording of several words is also found when
/// others stand between them: "runs the doctors surgery" has "runs a surgery". Immutable.
/// </summary>
internal sealed class Wordings
{
    private const int WordsBetween = 3;

    private static readonly FrozenSet<string> Articles = FrozenSet.ToFrozenSet(
        ["a", "an", "the", "my", "your", "ur", "our", "their", "his", "her", "some", "all", "of"], StringComparer.Ordinal);

    private static readonly Analyzer Stemmer =
        new(new PossessiveFilter(), new LowerCaseFilter(), new AccentFoldingFilter(), new StopWordFilter(Articles), Stemming.Filter);

    private readonly SynonymMap _sideBySide;
    private readonly Dictionary<string, List<Scattered>> _byRarestStem = new(StringComparer.Ordinal);
    private readonly HashSet<string> _stems;

    internal Wordings(IReadOnlyList<EverydayWords> everyday)
    {
        _sideBySide = new(everyday.Select(words => words.BothWays ? new SynonymRule([.. words.Said, .. words.Meant], []) : new(words.Said, words.Meant)), Stemmer);
        _stems = everyday.SelectMany(words => words.Said).SelectMany(Stemmer.Terms).ToHashSet(StringComparer.Ordinal);
        var scattered = everyday.SelectMany(words => words.Said.Select(said => new Scattered(ContentOf(said), [.. words.Meant.Select(OccupationIndex.Stemmer.Terms)])))
            .Where(wording => wording.Stems.Length > 1).ToList();
        var counts = scattered.SelectMany(wording => wording.Stems).CountBy(stem => stem, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        foreach (var wording in scattered)
        {
            var rarest = wording.Stems.MinBy(stem => counts[stem])!;
            if (!_byRarestStem.TryGetValue(rarest, out var list)) _byRarestStem.Add(rarest, list = []);
            list.Add(wording);
        }
    }

    /// <summary>Whether a stem is part of any wording.</summary>
    internal bool Knows(string stem) => _stems.Contains(stem);

    /// <summary>The wordings in some tokens, each with one of its meanings; those side by side first.</summary>
    /// <param name="stems">The typed words, stemmed.</param>
    internal List<Wording> In(List<Token> stems)
    {
        var places = new List<int>();
        var read = new List<Token>();
        for (var i = 0; i < stems.Count; i++)
        {
            if (Articles.Contains(stems[i].Text)) continue;
            places.Add(i);
            read.Add(stems[i]);
        }
        var found = new List<Wording>();
        for (var i = 0; i < read.Count; i++)
        {
            foreach (var match in _sideBySide.At(read, i)) found.Add(new(places.GetRange(i, match.Length), match.Words, false));
        }
        AddScattered(read, places, found);
        return found;
    }

    private void AddScattered(List<Token> read, List<int> places, List<Wording> found)
    {
        for (var i = 0; i < read.Count; i++)
        {
            if (!_byRarestStem.TryGetValue(read[i].Text, out var wordings) || PlaceOf(read[i].Text, read) < i) continue; // said twice, found once
            foreach (var wording in wordings)
            {
                if (PlacesOf(wording.Stems, read) is not { } at) continue;
                var typed = at.ConvertAll(index => places[index]);
                if (found.Exists(other => !other.IsLoose && typed.TrueForAll(other.Places.Contains))) continue;
                foreach (var meant in wording.Meant) found.Add(new(typed, meant, true));
            }
        }
    }

    // Where the stems stand, ascending; null when one is missing or they stand too far apart.
    private static List<int>? PlacesOf(string[] stems, List<Token> read)
    {
        foreach (var stem in stems)
        {
            if (PlaceOf(stem, read) < 0) return null;
        }
        var at = new List<int>(stems.Length);
        foreach (var stem in stems) at.Add(PlaceOf(stem, read));
        at.Sort();
        return at[^1] - at[0] < stems.Length + WordsBetween ? at : null;
    }

    private static int PlaceOf(string stem, List<Token> read)
    {
        for (var i = 0; i < read.Count; i++)
        {
            if (string.Equals(read[i].Text, stem, StringComparison.Ordinal)) return i;
        }
        return -1;
    }

    // What a wording is about: its words without talk.
    private static string[] ContentOf(string said) =>
        [.. EnglishAnalysis.Words.Terms(said).Where(word => !Chatter.Words.Contains(word) && !Refusals.Words.Contains(word)).Select(Stemming.Of).Distinct(StringComparer.Ordinal)];

    private sealed record Scattered(string[] Stems, string[][] Meant);
}
