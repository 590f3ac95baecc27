using CareersCatalogue.Ports;
using CareersCatalogue.Snapshot;
using CareersCatalogue.Wishes;
using CareersSearch.Analysis;
using CareersSearch.Occupations;
using CareersSearch.Queries;

namespace CareersSearch.Understanding;

/// <summary>
/// Divides what somebody typed into wishes, words to search for and talk. Phrases in quotation marks and signed words stay as they
/// are.
/// </summary>
internal sealed class QueryReader(Catalogue catalogue)
{
    /// <summary>Most wishes of one text that are followed; a count.</summary>
    internal const int MaximumWishes = 10;

    internal static readonly string TooManyWishes = $"more than {MaximumWishes} wishes: the first {MaximumWishes} count";
    private const string SentenceEnd = ".";
    private readonly JobNames _names = new(catalogue);
    private readonly WishReader _wishes = new(catalogue, word => word == SentenceEnd ? word : Stemming.Of(word));

    /// <summary>All wishes that this release's words can express.</summary>
    internal IReadOnlyList<WishMeaning> Meanings => _wishes.Meanings;

    internal UnderstoodQuery Read(string typed)
    {
        var parsed = PersonQueryParser.Parse(typed);
        var draft = new Draft(parsed.Skipped);
        foreach (var part in parsed.Parts)
        {
            if (part.IsPhrase || part.Occur != Occur.Should) draft.Parts.Add(part);
            else Read(part, draft);
        }
        var endsInside = parsed.EndsInsideWord && draft.Parts.Count > 0 && draft.KeepsLast;
        var wishes = draft.Wishes.DistinctBy(wish => wish.Meaning.Id).ToList();
        if (wishes.Count > MaximumWishes) draft.Talk.Add(TooManyWishes);
        return new(new(draft.Parts, parsed.Skipped, endsInside), [.. wishes.Take(MaximumWishes)], draft.Talk, draft.Typed);
    }

    private void Read(PersonQueryPart part, Draft draft)
    {
        var tokens = EnglishAnalysis.Words.Analyze(part.Text);
        var (words, places) = Words(part.Text, tokens);
        var stems = words.ConvertAll(word => word == SentenceEnd ? word : Stemming.Of(word)).ToArray();
        var names = _names.In(words, stems);
        var isOneName = names is [{ Start: 0 } whole] && whole.Length == words.Count;
        var reading = isOneName ? null : _wishes.Read(words, names);
        var isKept = new bool[tokens.Count];
        Array.Fill(isKept, true);
        if (reading is not null)
        {
            foreach (var used in reading.Used)
                if (places[used] >= 0) isKept[places[used]] = false;
            var tellsOfOthers = SearchTalk.IsDescription(words);
            var wishes = reading.Wishes.Where(wish => !(tellsOfOthers && wish.Meaning.Kind == WishKind.Like));
            draft.Wishes.AddRange(wishes.Select(wish => new UnderstoodWish(TextOf(part.Text, tokens, places, wish), wish.Meaning)));
            DropTalk(part.Text, tokens, (words, places, names), isKept, draft.Talk);
        }
        for (var i = 0; i < tokens.Count; i++) draft.Typed.Add((Slice(part.Text, tokens[i], tokens[i]), isKept[i]));
        draft.KeepsLast = isKept.Length > 0 && isKept[^1];
        if (Array.TrueForAll(isKept, kept => kept)) draft.Parts.Add(part);
        else if (Array.Exists(isKept, kept => kept))
        {
            var kept = tokens.Where((_, i) => isKept[i]).Select(token => Slice(part.Text, token, token));
            draft.Parts.Add(part with { Text = string.Join(' ', kept) });
        }
    }

    // Words without apostrophes, and a full stop where a sentence ends; for each its token, or -1.
    private static (List<string> Words, List<int> Places) Words(string text, List<Token> tokens)
    {
        var words = new List<string>(tokens.Count);
        var places = new List<int>(tokens.Count);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (i > 0 && text.AsSpan(tokens[i - 1].End, tokens[i].Start - tokens[i - 1].End).IndexOfAny(".!?;\n") >= 0)
            {
                words.Add(SentenceEnd);
                places.Add(-1);
            }
            words.Add(tokens[i].Text.Replace("'", "", StringComparison.Ordinal).Replace("’", "", StringComparison.Ordinal));
            places.Add(i);
        }
        return (words, places);
    }

    // Talk goes where something is left without it; where only talk is left beside wishes, that goes as well.
    private static void DropTalk(
        string text, List<Token> tokens, (List<string> Words, List<int> Places, IReadOnlyList<NamedJob> Names) read, bool[] isKept,
        List<string> talk)
    {
        var (words, places, names) = read;
        var isTelling = false;
        var phraseEnd = 0;
        for (var i = 0; i < words.Count; i++)
        {
            phraseEnd = Math.Max(phraseEnd, i + SearchTalk.PhraseAt(words, i));
            if (places[i] < 0 || !isKept[places[i]]) continue;
            if (i < phraseEnd)
            {
                isKept[places[i]] = false;
                talk.Add(Slice(text, tokens[places[i]], tokens[places[i]]));
                continue;
            }
            var isPronoun = words[i] == "it" && Slice(text, tokens[places[i]], tokens[places[i]]) != "IT" && SearchTalk.IsPronoun(words, i);
            if (isPronoun) isKept[places[i]] = false;
            else isTelling |= IsNamed(names, i) || !SearchTalk.IsOnlyTalk(words[i]);
        }
        var hasWishes = Array.Exists(isKept, kept => !kept);
        for (var i = 0; i < words.Count; i++)
        {
            if (places[i] < 0 || !isKept[places[i]] || IsNamed(names, i)) continue;
            if (!(isTelling ? SearchTalk.Has(words[i]) : hasWishes)) continue;
            isKept[places[i]] = false;
            talk.Add(Slice(text, tokens[places[i]], tokens[places[i]]));
        }
    }

    private static bool IsNamed(IReadOnlyList<NamedJob> names, int at)
    {
        foreach (var name in names)
            if (name.Start <= at && at < name.Start + name.Length) return true;
        return false;
    }

    private static string TextOf(string text, List<Token> tokens, List<int> places, Wish wish)
    {
        var own = places.GetRange(wish.Start, wish.End - wish.Start).FindAll(place => place >= 0);
        return Slice(text, tokens[own[0]], tokens[own[^1]]);
    }

    private static string Slice(string text, Token first, Token last) => text[first.Start..last.End];

    private sealed class Draft(IReadOnlyList<string> skipped)
    {
        internal List<PersonQueryPart> Parts { get; } = [];
        internal List<UnderstoodWish> Wishes { get; } = [];
        internal List<string> Talk { get; } = [.. skipped];
        internal List<(string Text, bool IsSearched)> Typed { get; } = [];
        internal bool KeepsLast { get; set; }
    }
}
