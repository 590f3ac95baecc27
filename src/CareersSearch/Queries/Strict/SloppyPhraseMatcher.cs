using CareersSearch.Index;

namespace CareersSearch.Queries.Strict;

/// <summary>
/// Finds how often, and how nearly, the words of a phrase stand together in a document. Each word holds one of its places, moved
/// back by where it stands in the phrase, so that a perfect match has all at one place; the word that is furthest behind moves on.
/// A word that the phrase has twice never holds the same place twice.
/// </summary>
internal sealed class SloppyPhraseMatcher
{
    private readonly FieldIndex _field;
    private readonly int _slop;
    private readonly PhraseWord[] _words;
    private readonly PhraseWord[][] _repeats; // words that are the same term, in the order of the phrase
    private readonly List<PhraseWord> _queue = [];
    private int _end; // the place of the word that is furthest on

    internal SloppyPhraseMatcher(FieldIndex field, IReadOnlyList<PhraseTerm> phrase, int slop)
    {
        _field = field;
        _slop = slop;
        _words = [.. phrase.Select(part => new PhraseWord(field.Terms.Find(part.Term)!.Value, part.Position))];
        _repeats = [.. _words.GroupBy(word => word.Term).Where(group => group.Count() > 1).Select(group => group.ToArray())];
        foreach (var group in _repeats)
        {
            foreach (var word in group) word.Repeats = group;
        }
    }

    /// <summary>The sum over all matches of 1 over 1 plus the moves that each takes; 0 when there is none.</summary>
    internal float Frequency(int document)
    {
        if (!Start(document)) return 0;
        var frequency = 0f;
        while (NextMatch() is { } moves) frequency += 1f / (1f + moves);
        return frequency;
    }

    private bool Start(int document)
    {
        _queue.Clear();
        _end = int.MinValue;
        foreach (var word in _words)
        {
            var postings = _field.Postings(word.Term);
            var entry = postings.Documents.BinarySearch(document);
            if (entry < 0) return false;
            word.Start(postings.Positions(entry).ToArray());
        }
        foreach (var group in _repeats)
        {
            for (var i = 1; i < group.Length; i++)
            {
                if (!group[i].Advance(i)) return false;
            }
        }
        foreach (var word in _words) _end = Math.Max(_end, word.Place);
        _queue.AddRange(_words);
        return true;
    }

    private int? NextMatch()
    {
        if (_queue.Count < _words.Length) return null; // a word ran out of places
        var word = TakeFirst();
        var moves = _end - word.Place;
        var next = First().Place;
        while (Advance(word) && PartRepeats(word))
        {
            if (word.Place > next)
            {
                _queue.Add(word);
                if (moves <= _slop) return moves;
                word = TakeFirst();
                next = First().Place;
                moves = _end - word.Place;
            }
            else moves = Math.Min(moves, _end - word.Place);
        }
        return moves <= _slop ? moves : null;
    }

    // The word that was moved may have come to a place that its like holds: the one behind moves on until all differ.
    private bool PartRepeats(PhraseWord word)
    {
        while (Array.Find(word.Repeats, other => other != word && other.Position == word.Position) is { } other)
        {
            word = PhraseWord.Compare(word, other) <= 0 ? word : other;
            if (!Advance(word)) return false;
        }
        return true;
    }

    private bool Advance(PhraseWord word)
    {
        if (!word.Advance(1)) return false;
        _end = Math.Max(_end, word.Place);
        return true;
    }

    private PhraseWord First()
    {
        var first = _queue[0];
        foreach (var word in _queue)
        {
            if (PhraseWord.Compare(word, first) < 0) first = word;
        }
        return first;
    }

    private PhraseWord TakeFirst()
    {
        var first = First();
        _queue.Remove(first);
        return first;
    }

    private sealed class PhraseWord(int term, int offset)
    {
        private int[] _positions = [];
        private int _at;

        internal int Term { get; } = term;

        internal PhraseWord[] Repeats { get; set; } = [];

        internal int Position => _positions[_at];

        /// <summary>Where the phrase would begin if this word stood right.</summary>
        internal int Place => _positions[_at] - Offset;

        internal void Start(int[] positions) => (_positions, _at) = (positions, 0);

        internal bool Advance(int by)
        {
            if (_at + by >= _positions.Length) return false;
            _at += by;
            return true;
        }

        internal static int Compare(PhraseWord a, PhraseWord b) => a.Place != b.Place ? a.Place - b.Place : a.Offset - b.Offset;

        private int Offset { get; } = offset;
    }
}
