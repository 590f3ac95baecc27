using CareersCatalogue.Snapshot;

namespace CareersCatalogue.Wishes;

/// <summary>
/// Finds wishes among words: the longest wording first, names of occupations left alone, and what follows a refusal turned round.
/// A refusal reaches over grammar to the next thing; from there over things joined by "or", "and" or a common group; and ends at a
/// turn such as "but", at the end of a sentence, or where something else is wanted. Safe for many threads.
/// </summary>
public sealed class WishReader
{
    private const int ReachInWords = 3; // words that no row knows after a refusal: "not rude old drunks"
    private const int ReachOfStudy = 5;
    private readonly WishLexicon _lexicon;
    private readonly Func<string, string> _stem;

    /// <param name="catalogue">The release whose words hold.</param>
    /// <param name="stem">The stem of a word in small letters, as the caller writes stems.</param>
    public WishReader(Catalogue catalogue, Func<string, string> stem)
    {
        var rows = WishRows.Of(catalogue);
        (_lexicon, _stem) = (new(rows, stem), stem);
        Meanings = [.. rows.SelectMany(row => new[] { row.Wanted, row.Refused }).OfType<WishMeaning>().DistinctBy(meaning => meaning.Id)];
    }

    /// <summary>Everything that rows of the release can ask for; each meaning once.</summary>
    public IReadOnlyList<WishMeaning> Meanings { get; }

    /// <summary>Reads words.</summary>
    /// <param name="words">In small letters, without apostrophes, accents and signs; a full stop alone ends a sentence.</param>
    /// <param name="names">Names of occupations among them, in order, none over another.</param>
    public WishReading Read(IReadOnlyList<string> words, IReadOnlyList<NamedJob> names)
    {
        var run = new Run(words, [.. words.Select(_stem)], _lexicon, names);
        while (run.Next()) { }
        return run.End();
    }

    private sealed class Run(IReadOnlyList<string> words, string[] stems, WishLexicon lexicon, IReadOnlyList<NamedJob> names)
    {
        private readonly List<Wish> _wishes = [];
        private readonly List<int> _used = [];
        private readonly List<int> _refused = [];
        private readonly List<int> _pending = []; // the refusal and the grammar after it, as long as nothing is refused yet
        private int _at;
        private int _refusedFrom = -1; // place of the refusal in force; -1 when none is
        private string? _group; // of the last thing refused
        private int _unknown; // words refused that no row knows
        private bool _isJoined;
        private bool _isTakenBack;

        internal bool Next()
        {
            if (_at >= words.Count) return false;
            if (words[_at] == ".") { Stop(); _at++; return true; }
            if (ReadName() || ReadRefusal() || ReadWording() || ReadSmall()) return true;
            ReadUnknown();
            return true;
        }

        internal WishReading End()
        {
            Combine();
            var wishes = _wishes.DistinctBy(wish => wish.Meaning.Id).ToList();
            return new(wishes, [.. _used.Concat(_wishes.SelectMany(wish => wish.Used)).Distinct().Order()], _refused);
        }

        private bool IsRefusing => _refusedFrom >= 0;

        // A name says more than a wording inside it: "mental health nurse" is no wish for mental health.
        private bool ReadName()
        {
            var name = names.FirstOrDefault(name => name.Start == _at);
            if (name is null) return false;
            var wording = lexicon.At(stems, _at, IsRefusing);
            if (wording is { } found && found.Length >= name.Length && (IsRefusing || SaysMore(found.Row))) return false;
            if (IsRefusing && CanGoOn(JobWishes.Group))
            {
                var said = string.Join(' ', words.Skip(_at).Take(name.Length));
                if (!_isTakenBack) Add(JobWishes.Not(said, name.Titles), name.Length, keepsWords: false);
                Refused(JobWishes.Group);
            }
            else Stop();
            _at += name.Length;
            return true;
        }

        private static bool SaysMore(WishRow row) => row.Group == JobWishes.Group || !row.IsNameToo;

        private bool ReadRefusal()
        {
            if (IsRefusing && _group is null && _unknown == 0 && Refusals.TakenBack.Contains(words[_at]))
            {
                _pending.Add(_at);
                (_isTakenBack, _at) = (true, _at + 1);
                return true;
            }
            var isPair = _at + 1 < words.Count && Refusals.Pairs.Contains($"{words[_at]} {words[_at + 1]}");
            var length = isPair ? 2 : Refusals.Words.Contains(words[_at]) ? 1 : 0;
            if (length == 0 || IsWholeWording() || IsAnswer()) return false;
            Stop();
            _refusedFrom = _at;
            for (var i = 0; i < length; i++) _pending.Add(_at + i);
            _at += length;
            return true;
        }

        // "no experience needed" may stand in a row as it is, and "squeamish" says all by itself.
        private bool IsWholeWording() => lexicon.At(stems, _at, isRefused: false) is { } wording && (wording.Length > 1 || !IsRefusing);

        // "no i want to be a nurse"
        private bool IsAnswer() => words[_at] == "no" && _at + 1 < words.Count && words[_at + 1] is "i" or "im" or "thanks" or "thank";

        private bool ReadWording()
        {
            var isRefused = IsRefusing;
            if (lexicon.At(stems, _at, isRefused) is not { } wording)
            {
                if (!isRefused || lexicon.At(stems, _at, isRefused: false) is null) return false;
                if (!CanGoOn(lexicon.At(stems, _at, isRefused: false)!.Value.Row.Group)) { Stop(); return true; }
                return false;
            }
            if (isRefused && !CanGoOn(wording.Row.Group)) { Stop(); return true; }
            var isSubject = wording is { Row.Group: CatalogueWishes.Subjects, Length: 1 };
            var keepsWords = !isRefused && wording.Row.IsNameToo && !(isSubject && IsStudied());
            if (!_isTakenBack) Add(isRefused ? wording.Row.Refused! : Demanded(wording.Row.Wanted!), wording.Length, keepsWords);
            else if (wording.Row.Group == DislikeWishes.Group) _used.AddRange(Enumerable.Range(_at, wording.Length));
            if (isRefused) Refused(wording.Row.Group);
            _at += wording.Length;
            return true;
        }

        // "good at art", "uses biology", "with biology and art": what is learnt, not what the job is called
        private bool IsStudied()
        {
            for (var before = _at - 1; before >= Math.Max(0, _at - ReachOfStudy); before--)
            {
                if (Refusals.StudyWords.Contains(words[before])) return true;
                if (!Refusals.SmallWords.Contains(words[before]) && words[before] != "and" && !IsInWish(before)) return false;
            }
            return false;
        }

        private bool IsInWish(int at) => _wishes.Exists(wish => wish.Start <= at && at < wish.End);

        private bool ReadSmall()
        {
            var word = words[_at];
            if (Refusals.Turns.Contains(word) || (HasRefused && Refusals.Wants.Contains(word)))
            {
                Stop();
                _at++;
                return true;
            }
            if (HasRefused && Refusals.Joins.Contains(word))
            {
                (_isJoined, _at) = (!BeginsAnew(), _at + 1);
                return true;
            }
            if (!Refusals.SmallWords.Contains(word)) return false;
            if (IsRefusing && !HasRefused) _pending.Add(_at);
            _at++;
            return true;
        }

        // "no nights and with kids", "not a nurse and i like science"
        private bool BeginsAnew() => _at + 1 < words.Count
            && words[_at + 1] is "with" or "in" or "i" or "im" or "for" or "want" or "love" or "like" or "help" or "work";

        private void ReadUnknown()
        {
            if (IsRefusing && (_unknown >= ReachInWords || (_group is not null && !_isJoined))) Stop();
            if (IsRefusing)
            {
                if (!_isTakenBack) _refused.Add(_at);
                _unknown++;
                _pending.Clear(); // the refusal is still needed by the word it refuses
            }
            _at++;
        }

        private bool HasRefused => IsRefusing && (_group is not null || _unknown > 0);

        private bool CanGoOn(string group) => !(_group is not null && !_isJoined && group != _group);

        private void Refused(string group)
        {
            (_group, _isJoined) = (group, false);
            _used.AddRange(_pending);
            _pending.Clear();
        }

        private void Stop()
        {
            (_refusedFrom, _group, _unknown, _isJoined, _isTakenBack) = (-1, null, 0, false, false);
            _pending.Clear();
        }

        private void Add(WishMeaning meaning, int length, bool keepsWords)
        {
            var start = IsRefusing && _group is null ? _refusedFrom : _at;
            _wishes.Add(new(meaning, start, _at + length, keepsWords ? [] : [.. Enumerable.Range(_at, length)]));
        }

        // "must be outdoors", "only in a lab"
        private WishMeaning Demanded(WishMeaning meaning)
        {
            for (var before = _at - 1; before >= Math.Max(0, _at - 4); before--)
            {
                if (words[before] is "only" or "must" or "definitely" or "strictly" || IsObligation(before)) return meaning.AsDemand();
                if (!Refusals.SmallWords.Contains(words[before])) break;
            }
            return meaning;
        }

        // "has to be", "needs to be"
        private bool IsObligation(int at) =>
            words[at] is "has" or "needs" && at + 2 < words.Count && words[at + 1] == "to" && words[at + 2] == "be";

        // An apprenticeship and a level anywhere beside it are one wish: "level 3 lab apprenticeship".
        private void Combine()
        {
            var any = _wishes.FindIndex(wish => wish.Meaning.Id == "apprenticeship");
            var level = _wishes.FindIndex(wish => LevelWishes.LevelOf(wish.Meaning) is not null && wish.Meaning.Kind == WishKind.Hard);
            if (any < 0 || level < 0 || LevelWishes.LevelOf(_wishes[level].Meaning) is not { } figure) return;
            if (LevelWishes.ApprenticeshipAt(figure) is not { } kind) return;
            var (first, last) = (Math.Min(any, level), Math.Max(any, level));
            var used = _wishes[first].Used.Concat(_wishes[last].Used).ToList();
            _wishes[first] = new(WayWishes.Of(kind), _wishes[first].Start, _wishes[last].End, used);
            _wishes.RemoveAt(last);
        }
    }
}
