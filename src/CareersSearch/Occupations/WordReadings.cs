using CareersSearch.Analysis;
using CareersSearch.Index;
using CareersSearch.Queries;
using CareersSearch.Scoring;

namespace CareersSearch.Occupations;

/// <summary>Finds what each typed word may stand for: itself, its other forms, everyday words, a beginning, a slip.</summary>
internal sealed class WordReadings(Searcher searcher, SearchLanguage language, Misspellings misspellings)
{
    private const float SynonymFactor = 0.8f;
    private const float PrefixFactor = 0.7f;
    private const float LooseFactor = 0.8f;
    private const float TitleMeant = 5;
    private const float FaintFactor = 0.3f;
    private const float TitleBeginning = 2;
    private const float AlternativeTitleBeginning = 1;
    private const float SlipFactor = 0.7f;
    private const float RootFactor = 0.6f;
    private const float SurerThanParts = 0.85f; // "carenter" is "carpenter" rather than "car enter"
    private const double CommonShare = 0.2;
    private const double NameShare = 0.1;
    private const int ShortestBeginning = 2;
    private const int MostAsked = 12; // a text with more words that nobody knows is no search for a job

    private readonly PreparedReadings _prepared = new(searcher);
    private readonly Scope _stems = searcher.Scope(OccupationIndex.Stems);
    private readonly Scope _names = searcher.Scope(OccupationIndex.Names);
    private readonly TermDictionary _words = searcher.Scope(OccupationIndex.Words).Terms;

    /// <summary>For each token the readings that reach over it from an everyday wording or from words written apart.</summary>
    internal SharedReadings Shared(List<Token> tokens)
    {
        var shared = new SharedReadings(tokens.Count);
        var stems = tokens.ConvertAll(token => token with { Text = StemOf(token) });
        foreach (var wording in language.Wordings.In(stems))
        {
            // What several words mean together counts for each of them, but not as much as the words themselves would.
            var factor = SynonymFactor * (wording.IsLoose ? LooseFactor : 1) / MathF.Sqrt(wording.Places.Count);
            if (_prepared.Of(wording.Meant) is not { } meaning) continue;
            // An occupation whose whole title is meant goes before others with its words: "nurse" means the fields of nursing first.
            shared.Add(wording.Places, meaning.Query with
            {
                Factor = factor * Calm(wording, stems, meaning), Raised = meaning.Titled, More = TitleMeant / wording.Places.Count,
            });
        }
        for (var i = 0; i + 1 < tokens.Count; i++)
        {
            if (Joined(tokens[i], tokens[i + 1]) is { } joined) shared.Add([i, i + 1], joined);
        }
        return shared;
    }

    /// <summary>All readings of one word.</summary>
    /// <param name="token">The word.</param>
    /// <param name="shared">Readings that it has together with its neighbours.</param>
    /// <param name="mayGoOn">Whether it may be the beginning of a longer word.</param>
    /// <param name="corrections">What it was meant to be, when it is no word here; else empty.</param>
    internal TypedWord Of(Token token, IReadOnlyList<Query> shared, bool mayGoOn, IReadOnlyList<Correction> corrections)
    {
        if (corrections.Count > 0) return Corrected(token, shared, corrections);
        var readings = new List<Query>();
        var stem = StemOf(token);
        if (_prepared.Word(stem) is { } word) readings.Add(word);
        readings.AddRange(shared);
        if (WordRoot.Of(stem) is { } root && Begins(_names.Terms, root))
            readings.Add(new BoostQuery(new PrefixQuery(OccupationIndex.Names, root), RootFactor));
        var isAbbreviation = token.Kind == TokenKind.Abbreviation;
        if (mayGoOn && !isAbbreviation && token.Text.Length >= ShortestBeginning && Begins(_words, token.Text))
            readings.Add(Beginning(token.Text));
        if (readings.Count > 0 && Chatter.Faint.Contains(token.Text) && shared.Count == 0)
            return new(token.Text, new BoostQuery(new BestOfQuery(readings), FaintFactor), null, false);
        if (readings.Count > 0) return new(token.Text, new BestOfQuery(readings), null, IsTelling(stem));
        if (isAbbreviation) return new(token.Text, null, null);
        if (Split(token.Text) is { } split) return new(token.Text, split, null);
        return new(token.Text, null, null);
    }

    // What was typed so far may be a stem itself: "nurs" is that of "nurse", and not a plural.
    private string StemOf(Token token)
    {
        var stem = Stemming.Of(token);
        return !Has(_stems, stem) && Has(_stems, token.Text) ? token.Text : stem;
    }

    // The surest correction means all that it would have meant rightly spelt; the others may be meant as well.
    private TypedWord Corrected(Token token, IReadOnlyList<Query> shared, IReadOnlyList<Correction> corrections)
    {
        var best = Of(token with { Text = corrections[0].Word }, shared, false, []);
        var readings = new List<Query>();
        if (best.Query is not null) readings.Add(new BoostQuery(best.Query, SlipFactor * corrections[0].Part));
        foreach (var other in corrections.Skip(1))
        {
            if (_prepared.Word(Stemming.Of(other.Word)) is { } word) readings.Add(word with { Factor = SlipFactor * other.Part });
        }
        return new(token.Text, new BestOfQuery(readings), corrections[0].Word, best.IsTelling);
    }

    // A beginning counts most where a whole name begins so, the title before the others.
    private static BooleanQuery Beginning(string text) => PreparedReadings.Sum(
        new BoostQuery(new PrefixQuery(OccupationIndex.Words, text), PrefixFactor),
        new ConstantScoreQuery(new PrefixQuery(OccupationIndex.TitleKey, text), TitleBeginning),
        new ConstantScoreQuery(new PrefixQuery(OccupationIndex.AlternativeTitleKey, text), AlternativeTitleBeginning));

    private static bool Has(Scope scope, string term) => scope.Terms.Find(term) is not null;

    // Another reading of a word that names many occupations must not count more for being rarer: "manager" is more than "director".
    private float Calm(Wording wording, List<Token> stems, Meaning meaning)
    {
        if (wording.Places.Count > 1) return 1;
        var typedRarity = _prepared.NameRarity(stems[wording.Places[0]].Text);
        return typedRarity == 0 ? 1 : Math.Min(1, typedRarity / meaning.Rarity);
    }

    // A word of many texts and few names, such as "people", says little of which job is meant.
    private bool IsTelling(string stem)
    {
        var texts = Frequency(_stems, stem);
        return texts < CommonShare * searcher.Index.DocumentCount || Frequency(_names, stem) > NameShare * texts;
    }

    private static int Frequency(Scope scope, string stem) => scope.Terms.Find(stem) is { } term ? scope.DocumentFrequency(term) : 0;

    private static bool Begins(TermDictionary terms, string text)
    {
        var (from, to) = terms.WithPrefix(text);
        return from < to;
    }

    // "health care" where the catalogue writes "healthcare"
    private PreparedQuery? Joined(Token first, Token second)
    {
        if (!_words.HasJoined(first.Text, second.Text)) return null;
        var stem = Stemming.Of(first.Text + second.Text);
        return Has(_names, stem) ? _prepared.Word(stem) : null;
    }

    // "healthvisitor" where the catalogue writes "health visitor", and "ambulanceman"
    private PreparedQuery? Split(string text)
    {
        const int ShortestPart = 3;
        foreach (var person in (string[])["man", "men", "woman", "person", "lady"])
        {
            if (text.EndsWith(person, StringComparison.Ordinal) && _words.Find(text.AsSpan(0, text.Length - person.Length)) is not null)
                return _prepared.Word(Stemming.Of(text[..^person.Length]));
        }
        for (var at = ShortestPart; at <= text.Length - ShortestPart; at++)
        {
            if (_words.Find(text.AsSpan(0, at)) is not null && _words.Find(text.AsSpan(at)) is not null)
                return _prepared.AllOf([Stemming.Of(text[..at]), Stemming.Of(text[at..])]);
        }
        return null;
    }

    /// <summary>What words that mean nothing here were meant to be, by their places.</summary>
    internal Dictionary<int, IReadOnlyList<Correction>> Corrections(List<Token> tokens, bool mayGoOn)
    {
        var corrections = new Dictionary<int, IReadOnlyList<Correction>>();
        var asked = 0;
        for (var i = 0; i < tokens.Count && asked < MostAsked; i++)
        {
            if (IsKnown(tokens[i], mayGoOn && i == tokens.Count - 1)) continue;
            if ((i > 0 && Joined(tokens[i - 1], tokens[i]) is not null) || (i + 1 < tokens.Count && Joined(tokens[i], tokens[i + 1]) is not null)) continue;
            asked++;
            if (misspellings.Of(tokens[i].Text) is not { Count: > 0 } found) continue;
            if (found[0].Part >= SurerThanParts || Split(tokens[i].Text) is null) corrections.Add(i, found);
        }
        return corrections;
    }

    private bool IsKnown(Token token, bool mayGoOn)
    {
        if (token.Kind == TokenKind.Abbreviation || Chatter.IsTalk(token.Text)) return true;
        var stem = Stemming.Of(token);
        if (Has(_stems, stem) || language.Wordings.Knows(stem)) return true;
        if (WordRoot.Of(stem) is { } root && Begins(_names.Terms, root)) return true;
        return mayGoOn && Begins(_words, token.Text);
    }
}
