using CareersSearch.Queries;
using CareersSearch.Scoring;
using CareersSearch.Semantics;

namespace CareersSearch.Occupations;

/// <summary>A word of the catalogue that a word typed otherwise may be.</summary>
/// <param name="Word">As the catalogue has it.</param>
/// <param name="Part">How sure it is, from 0 to 1.</param>
internal readonly record struct Correction(string Word, float Part);

/// <summary>
/// Finds what a word that the catalogue does not have was meant to be: slips of the finger first, then words spelt by ear. A word of
/// general English is taken for another only when it sounds the same.
/// </summary>
internal sealed class Misspellings(Searcher searcher, WordVectors english)
{
    private const int ShortestWord = 4;
    private const int LongEnough = 6;
    private const int MostCorrections = 6;
    private const float Margin = 0.1f;
    private const float SoundsAlike = 0.25f;
    private const float NearlySounds = 0.1f;
    private const float StandsInName = 0.05f;

    private readonly Scope _words = searcher.Scope(OccupationIndex.Words);
    private readonly SoundIndex _sounds = new(searcher.Scope(OccupationIndex.Words).Terms);

    /// <summary>What a folded word may be, the surest first; empty when it is like none.</summary>
    internal IReadOnlyList<Correction> Of(string typed)
    {
        if (typed.Length is < ShortestWord or > FuzzyTerms.MaximumWordLength) return [];
        var alike = new HashSet<int>();
        var nearly = new HashSet<int>();
        _sounds.Find(typed, alike, nearly);
        var isEnglish = english.Find(typed) is not null;
        var candidates = new HashSet<int>(alike);
        if (!isEnglish)
        {
            var slips = new List<FuzzyTerm>();
            FuzzyTerms.Find(_words.Terms, typed, FuzzyTerms.EditsAllowed(typed.Length), slips);
            candidates.UnionWith(slips.Select(slip => slip.Term));
            candidates.UnionWith(nearly);
        }
        var ranked = candidates.Select(term => new Correction(_words.Terms[term].ToString(), PartOf(typed, term, alike, nearly, isEnglish)))
            .Where(correction => correction.Part > 0).OrderByDescending(correction => correction.Part)
            .ThenByDescending(correction => Frequency(correction.Word)).ThenBy(correction => correction.Word, StringComparer.Ordinal).ToList();
        return ranked.Count == 0 ? [] : [.. ranked.TakeWhile(correction => correction.Part >= ranked[0].Part - Margin).Take(MostCorrections)];
    }

    // Letters have to agree even where the sounds do, more so in short words: "rizz" is not "rice", nor "pirate" "purity".
    private float PartOf(string typed, int term, HashSet<int> alike, HashSet<int> nearly, bool isEnglish)
    {
        var word = _words.Terms[term];
        if (word.Length < ShortestWord) return 0;
        var letters = 1 - ((float)EditDistance.Between(typed, word) / Math.Max(typed.Length, word.Length));
        var (least, bonus) = alike.Contains(term) ? (typed.Length < LongEnough || isEnglish ? 0.7f : 0.55f, SoundsAlike)
            : nearly.Contains(term) ? (0.65f, NearlySounds) : (0, 0);
        if (letters < least) return 0;
        var isName = searcher.Scope(OccupationIndex.Names).Terms.Find(Stemming.Of(word.ToString())) is not null;
        return letters + (bonus * (1 - letters)) + (isName ? StandsInName : 0);
    }

    private int Frequency(string word) => _words.Terms.Find(word) is { } term ? _words.DocumentFrequency(term) : 0;
}
