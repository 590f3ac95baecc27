using CareersSearch.Analysis;
using CareersSearch.Queries;
using CareersSearch.Semantics;

namespace CareersSearch.Occupations;

/// <summary>Turns what somebody typed into queries. It never refuses.</summary>
internal sealed class SearchPlanner(Searcher searcher, SearchLanguage language, NamePairs names, WordVectors english)
{
    /// <summary>With fewer hits than this, occupations that have fewer of the words, then those of like meaning, are hits too.</summary>
    internal const int EnoughHits = 10;

    private const float PhraseFactor = 0.6f;
    private const float UnwantedFactor = 0.1f;
    private const float WayFactor = 2;
    private readonly WordReadings _readings = new(searcher, language, new(searcher, english));
    private readonly NameMentions _mentions = new(searcher, names);
    private readonly NameKeys _keys = new(searcher, names);
    private readonly WayWords _ways = new(searcher.Scope(OccupationIndex.Names));

    internal SearchPlan Plan(PersonQuery parsed)
    {
        var draft = new Draft();
        for (var i = 0; i < parsed.Parts.Count; i++)
            Read(parsed.Parts[i], parsed.EndsInsideWord && i == parsed.Parts.Count - 1, draft);
        return new(
            draft.Words, Whole(draft), draft.Keys, parsed.Skipped, draft.IsCorrected ? string.Join(' ', draft.Corrected) : null,
            parsed.Parts.All(part => part is { IsPhrase: false, Occur: Occur.Should }) ? draft.Meant : []);
    }

    private void Read(PersonQueryPart part, bool mayGoOn, Draft draft)
    {
        var tokens = language.Words.Analyze(part.Text);
        if (tokens.Count == 0) return;
        MarkCapitals(part.Text, tokens);
        if (part.Occur == Occur.MustNot)
        {
            draft.Excluded.Add(Exactly(tokens));
            return;
        }
        if (part.IsPhrase || part.Occur == Occur.Must)
        {
            draft.Words.Add(new(string.Join(' ', tokens.Select(token => token.Text)), Exactly(tokens), null));
            if (part.Occur == Occur.Must) draft.Required.Add(draft.Words[^1].Query!);
            draft.Corrected.Add(part.Text);
            draft.Bonuses.AddRange(_mentions.In(tokens));
            return;
        }
        ReadWords(tokens, mayGoOn, draft);
    }

    private void ReadWords(List<Token> tokens, bool mayGoOn, Draft draft)
    {
        var typed = tokens;
        var corrections = _readings.Corrections(typed, mayGoOn);
        tokens = [.. typed.Select((token, i) => corrections.TryGetValue(i, out var found) ? token with { Text = found[0].Word } : token)];
        var shared = _readings.Shared(tokens);
        var isTalk = tokens.TrueForAll(token => Chatter.Words.Contains(token.Text));
        var roles = WordRoles.Of(tokens, i => IsWording(tokens[i], shared.LongestAt(i)) || (isTalk && tokens[i].Text == "it"), names);
        var wanted = new List<Token>();
        for (var i = 0; i < tokens.Count; i++)
        {
            var way = _ways.Of(tokens[i]);
            if (roles[i] == WordRole.Unwanted) draft.Unwanted.Add(way ?? new TermQuery(OccupationIndex.Names, Stemming.Of(tokens[i])));
            if (roles[i] != WordRole.Wanted) { draft.Corrected.Add(tokens[i].Text); continue; }
            var word = _readings.Of(typed[i], shared.Of(i), mayGoOn && i == tokens.Count - 1, corrections.GetValueOrDefault(i) ?? []);
            draft.Words.Add(word);
            if (way is not null) draft.Ways.Add(way);
            draft.Corrected.Add(word.Correction ?? tokens[i].Text);
            draft.IsCorrected |= word.Correction is not null;
            draft.Meant.Add(word.Correction ?? word.Text);
            wanted.Add(tokens[i]);
        }
        draft.Keys.AddRange(_keys.Spellings(typed));
        if (wanted.Count < tokens.Count && draft.Unwanted.Count == 0) draft.Keys.AddRange(_keys.Spellings([.. wanted.Where(token => !corrections.ContainsKey(tokens.IndexOf(token)))]));
        draft.Bonuses.AddRange(_mentions.In(wanted));
        for (var i = 1; i < wanted.Count; i++)
        {
            if (names.Contains(wanted[i - 1], wanted[i])) draft.Bonuses.Add(new BoostQuery(Phrase(OccupationIndex.Names, wanted.GetRange(i - 1, 2)), PhraseFactor));
        }
    }

    // "it" is a word of every sentence, and computers only in "it support", as "IT", or where talk alone stands round it
    private static bool IsWording(Token token, int longest) =>
        longest > 1 || (longest == 1 && (token.Kind == TokenKind.Abbreviation || !Chatter.Words.Contains(token.Text)));

    // "CIMA" among small letters is a short form, known or not: no slip of another word.
    private static void MarkCapitals(string text, List<Token> tokens)
    {
        if (!text.Any(char.IsLower)) return;
        for (var i = 0; i < tokens.Count; i++)
        {
            var written = text.AsSpan(tokens[i].Start, tokens[i].End - tokens[i].Start);
            if (written.Length is > 1 and <= SearchLanguage.LongestShortForm && !written.ContainsAnyExceptInRange('A', 'Z'))
                tokens[i] = tokens[i] with { Kind = TokenKind.Abbreviation };
        }
    }

    // One or two words have to be there both, of more words most; where too few occupations have them, any.
    private static Query? Whole(Draft draft)
    {
        var known = draft.Words.Where(word => word.Query is not null).ToArray();
        if (known.Length == 0) return null;
        var telling = Array.FindAll(known, word => word.IsTelling);
        if (telling.Length == 0) telling = known;
        var needed = telling.Length <= 2 ? telling.Length : (int)Math.Ceiling(telling.Length * 0.6);
        var clauses = new List<BooleanClause> { new(Occur.Must, new BooleanQuery(Shoulds(telling), needed, Coordination(telling.Length)) { EnoughMatches = EnoughHits }) };
        clauses.AddRange(Shoulds(known.Except(telling)));
        clauses.AddRange(draft.Required.Select(query => new BooleanClause(Occur.Filter, query)));
        clauses.AddRange(draft.Bonuses.Select(query => new BooleanClause(Occur.Should, query)));
        clauses.AddRange(draft.Excluded.Select(query => new BooleanClause(Occur.MustNot, query)));
        Query whole = new BooleanQuery(clauses);
        foreach (var way in draft.Ways) whole = new AdjustedQuery(whole, way, WayFactor);
        return draft.Unwanted.Count == 0 ? whole : new AdjustedQuery(whole, new BestOfQuery(draft.Unwanted), UnwantedFactor);
    }

    // An occupation with all of the words counts in full, one with fewer by the share that it has.
    private static float[] Coordination(int words)
    {
        var factors = new float[words];
        for (var i = 0; i < words; i++) factors[i] = (i + 1f) / words;
        return factors;
    }

    private static BooleanClause[] Shoulds(IEnumerable<TypedWord> words) =>
        [.. words.Select(word => new BooleanClause(Occur.Should, word.Query!))];

    private static Query Exactly(List<Token> tokens) =>
        tokens.Count == 1 ? new TermQuery(OccupationIndex.Stems, Stemming.Of(tokens[0])) : Phrase(OccupationIndex.Stems, tokens);

    private static PhraseQuery Phrase(string scope, List<Token> tokens) =>
        new(scope, [.. tokens.Select((token, i) => new PhraseTerm(Stemming.Of(token), i))]);

    private sealed class Draft
    {
        internal List<TypedWord> Words { get; } = [];
        internal List<Query> Required { get; } = [];
        internal List<Query> Bonuses { get; } = [];
        internal List<Query> Excluded { get; } = [];
        internal List<Query> Unwanted { get; } = [];
        internal List<Query> Ways { get; } = [];
        internal List<string> Keys { get; } = [];
        internal List<string> Corrected { get; } = [];
        internal List<string> Meant { get; } = [];
        internal bool IsCorrected { get; set; }
    }
}
