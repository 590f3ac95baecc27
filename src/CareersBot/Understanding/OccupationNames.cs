using System.Collections.Frozen;
using CareersCatalogue.Snapshot;

namespace CareersBot.Understanding;

/// <summary>Finds names of occupations in a message: titles, alternative titles, everyday words and the names of their fields.</summary>
internal sealed class OccupationNames
{
    private const int ShortestToMend = 6;
    private const int MostWordsOfAName = 3;
    private const string And = "and"; // names are kept without it
    private const double ShortRank = 1.8;
    private const double WeakRank = 1.5;

    // A title with one of these is no name that is shortened from its beginning.
    private static readonly FrozenSet<string> NoEnding = FrozenSet.ToFrozenSet(["who", "that", "you", "for", "in", "of", "with", "to", "the", "at", "on", "help", "put", "job", "work", "take", "person", "band", "level"]);

    private readonly FrozenDictionary<string, List<Named>> _byName;
    private readonly FrozenDictionary<string, List<CatalogueEntry>> _elsewhere;
    private readonly FrozenSet<string> _words;
    private readonly ILookup<char, string> _byFirst;
    private readonly ILookup<string, string> _byLast;
    private readonly FrozenSet<string> _endings;
    private readonly int _longest;

    /// <param name="catalogue">The release.</param>
    /// <param name="elsewhere">Jobs that the NHS has not.</param>
    internal OccupationNames(Catalogue catalogue, IReadOnlyList<ElsewhereJob> elsewhere)
    {
        _elsewhere = elsewhere.SelectMany(job => job.Said.Select(said => (Said: Key(said), Nearest: job.Nearest.Select(catalogue.Find).OfType<CatalogueEntry>().ToList())))
            .Where(pair => pair.Nearest.Count > 0).DistinctBy(pair => pair.Said).ToFrozenDictionary(pair => pair.Said, pair => pair.Nearest, StringComparer.Ordinal);
        var names = new Dictionary<string, List<Named>>(StringComparer.Ordinal);
        foreach (var entry in catalogue.Entries)
        {
            Add(names, entry.Occupation.Title, entry, 0);
            foreach (var (name, place) in entry.Occupation.AlternativeTitles.Select((name, place) => (name, place)))
                if (!name.StartsWith("band ", StringComparison.OrdinalIgnoreCase)) Add(names, name, entry, 1 + (place * 0.1)); // a band is a matter of pay
        }

        foreach (var entry in catalogue.Entries.Where(entry => entry.Occupation.SpecialismOf is null)) AddShort(names, entry);
        foreach (var (name, meant) in FieldNames(names)) Merge(names, name, meant, 2);
        _endings = names.Keys.Select(name => name[(name.LastIndexOf(' ') + 1)..]).ToFrozenSet(StringComparer.Ordinal); // how names of jobs end, before things stand for them
        foreach (var words in catalogue.Contents.EverydayWords)
            foreach (var meant in words.Meant.Select(Key).Where(names.ContainsKey).Distinct(StringComparer.Ordinal).ToList())
                foreach (var said in words.Said.Select(Key).Where(said => !names.ContainsKey(said) && !LearnerNames.IsOne(said, names.ContainsKey) && !IsWish(said))) Merge(names, said, [.. names[meant].Select(named => named with { IsEveryday = true })], 1.5);
        foreach (var entry in catalogue.Entries) AddParts(names, entry); // after the everyday words, which mean whole names
        AddEndings(names, catalogue);
        _byName = names.Where(pair => !OrdinaryWords.Contains(pair.Key) && !pair.Key.StartsWith("band ", StringComparison.Ordinal)).ToFrozenDictionary(
            pair => pair.Key, pair => pair.Value.OrderBy(named => named.Rank).ThenBy(named => named.Entry.Ordinal).ToList(), StringComparer.Ordinal);
        _words = _byName.Keys.Concat(_elsewhere.Keys).SelectMany(name => name.Split(' ')).ToFrozenSet(StringComparer.Ordinal);
        _byFirst = _words.Where(word => word.Length >= ShortestToMend - 1).ToLookup(word => word[0]);
        _byLast = _byName.Keys.Where(name => name.Contains(' ', StringComparison.Ordinal)).ToLookup(name => name[(name.LastIndexOf(' ') + 1)..], StringComparer.Ordinal);
        _longest = _byName.Keys.Concat(_elsewhere.Keys).Select(name => name.Count(letter => letter == ' ') + 1).DefaultIfEmpty(0).Max();
    }

    /// <summary>Whether a word stands in some name.</summary>
    internal bool IsNameWord(string word) => _words.Contains(Singular(word));

    /// <summary>The names in a message, longest first where they overlap, in the order of the message.</summary>
    /// <param name="words">Plain words.</param>
    /// <param name="isOrdinary">Whether a word is a plain word that is not to be read as a misspelt name.</param>
    internal IReadOnlyList<OccupationMention> In(IReadOnlyList<string> words, Func<string, bool> isOrdinary)
    {
        var keys = words.Select(word => Mended(Singular(word), word, isOrdinary)).ToList();
        var found = new List<OccupationMention>();
        for (var start = 0; start < keys.Count;)
        {
            var mention = LongestAt(keys, start, isOrdinary(words[start]) && words.Count > MostWordsOfAName);
            if (mention is not null) found.Add(mention);
            start += mention?.Length ?? 1;
        }

        // "a pharmacy for a pharmacy assistant": the field is not a second job.
        if (found.Count > 1) found.RemoveAll(one => IsWeak(keys, one) && found.Exists(other => other != one && !IsWeak(keys, other) && IsWithin(keys, one, other)));
        return Gathered(keys, found);
    }

    // "a receptionist at a gp surgery" is one job, not a receptionist and a GP.
    private List<OccupationMention> Gathered(List<string> keys, List<OccupationMention> found)
    {
        for (var i = 0; i < found.Count; i++)
        {
            if (found[i].Length != 1 || found[i].IsElsewhere || (AtPlace(keys, found[i]) ?? Scattered(keys, found[i])) is not { } longer) continue;
            List<string> words = [.. Key(longer.Entry.Occupation.Title).Split(' '), .. keys.Skip(longer.Start).Take(longer.Length)];
            return [.. found.Where(one => one != found[i] && !words.Contains(keys[one.Start], StringComparer.Ordinal)).Prepend(longer).OrderBy(one => one.Start)];
        }

        return found;
    }

    // "a nurse in a school", "a receptionist at a gp surgery": the place stands before the word in the name.
    private OccupationMention? AtPlace(List<string> keys, OccupationMention mention)
    {
        var at = mention.Start + mention.Length;
        if (at >= keys.Count || keys[at] is not ("in" or "at" or "on")) return null;
        at++;
        if (at < keys.Count && keys[at] is "a" or "an" or "the") at++;
        if (at >= keys.Count) return null;
        var name = $"{keys[at]} {keys[mention.Start]}";
        return _byName.TryGetValue(name, out var named) && named[0].Entry != mention.Entry && named.TrueForAll(one => one.Entry == named[0].Entry)
            ? mention with { Entry = named[0].Entry, Others = [mention.Entry], Length = at + 1 - mention.Start, IsShared = false, IsThing = false } : null;
    }

    // Words for people are kept as names even where they are ordinary words too: a gardener, a plumber.
    private static bool IsPerson(string word) =>
        word is not ("number" or "computer" or "paper" or "water" or "power" or "doctor")
        && (word.EndsWith("er", StringComparison.Ordinal) || word.EndsWith("or", StringComparison.Ordinal) || word.EndsWith("ist", StringComparison.Ordinal)
            || word.EndsWith("ian", StringComparison.Ordinal) || word.EndsWith("man", StringComparison.Ordinal));

    // The words of a longer title may stand apart: "receptionist" and "gp" for a GP receptionist.
    private OccupationMention? Scattered(List<string> keys, OccupationMention mention)
    {
        var last = keys[mention.Start];
        var longer = _byLast[last].Where(name => name.Split(' ').All(word => Has(keys, word)) && (IsTitle(name) || _byName[name][0].Rank < ShortRank)).OrderByDescending(name => name.Length).FirstOrDefault();
        return longer is null || !IsTitle(longer) ? null : mention with { Entry = _byName[longer][0].Entry, Others = [.. new[] { mention.Entry }.Where(other => other != _byName[longer][0].Entry)], IsShared = false };
    }

    // Of "one eye, surgeon" the eye is somebody's own.
    private static bool Has(List<string> keys, string word) => keys.IndexOf(word) is >= 0 and var at && !(at > 0 && keys[at - 1] is "one" or "my" or "bad");

    private bool IsTitle(string name) => _byName[name][0].Rank < 1;

    private bool IsWeak(List<string> keys, OccupationMention mention) =>
        mention.Length == 1 && _byName.TryGetValue(keys[mention.Start], out var named) && named[0].Rank >= WeakRank;

    private static bool IsWithin(List<string> keys, OccupationMention one, OccupationMention other) =>
        keys.Skip(other.Start).Take(other.Length).Contains(keys[one.Start], StringComparer.Ordinal);

    // "cyber analyst" for a cyber security analyst, unless that is a name already.
    private static void AddShort(Dictionary<string, List<Named>> names, CatalogueEntry entry)
    {
        var words = Key(entry.Occupation.Title).Split(' ');
        if (words.Length != 3 || OrdinaryWords.Contains(words[0])) return;
        var name = $"{words[0]} {words[2]}";
        if (!names.ContainsKey(name)) names[name] = [new(entry, ShortRank)];
    }

    // "gp receptionist" for a GP receptionist and care navigator, "chef" for a chef and cook, "accountant" for an NHS accountant.
    private static void AddParts(Dictionary<string, List<Named>> names, CatalogueEntry entry)
    {
        var title = entry.Occupation.Title;
        var halves = title.Split(" and ");
        var words = title.Split(' ');
        List<string> parts = [.. halves.Length == 2 && words.Length == 3 ? halves : []]; // of "strategy and planning manager" neither half is a job
        if (halves.Length == 2 && halves[0].Contains(' ', StringComparison.Ordinal) && IsPerson(Key(halves[0]))) parts.Add(halves[0]);
        if (words.Length > 1 && words[0] is "NHS" or "Healthcare" or "Hospital") parts.Add(string.Join(' ', words[1..]));
        if (words is [_, .., "medicine", "doctor" or "physician"]) parts.Add(string.Join(' ', words[..^1])); // a field of medicine is no medicine
        if (halves.Length == 2 && words.Length == MostWordsOfAName) parts.AddRange([.. parts.SelectMany(part => FieldWords.Of(Key(part), true))]); // "prosthetics"
        foreach (var part in parts.Select(Key))
            if (!names.TryGetValue(part, out var known) || known.TrueForAll(named => named.IsEveryday)) names[part] = [new(entry, ShortRank)];
    }

    // "play specialist" for a health play specialist: the end of one title alone, of two words or more.
    private static void AddEndings(Dictionary<string, List<Named>> names, Catalogue catalogue)
    {
        var endings = catalogue.Entries.SelectMany(entry => entry.Occupation.AlternativeTitles.Prepend(entry.Occupation.Title).SelectMany(Endings).Select(ending => (ending, entry)))
            .Distinct().ToLookup(pair => pair.ending, pair => pair.entry, StringComparer.Ordinal);
        foreach (var ending in endings)
            if (ending.Count() == 1 && !names.ContainsKey(ending.Key)) names[ending.Key] = [new(ending.First(), ShortRank)];
    }

    private static IEnumerable<string> Endings(string title)
    {
        var words = Key(title).Split(' ');
        if (words.Length < MostWordsOfAName || words.Any(NoEnding.Contains) || !IsPost(words[^1])) yield break;
        for (var start = 1; start < words.Length - 1; start++) yield return string.Join(' ', words[start..]);
    }

    private static bool IsPost(string word) => IsPerson(word) || word is "nurse" or "assistant" or "technologist" or "midwife" or "consultant" or "apprentice" or "attendant" or "operative" or "lead" or "clerk" or "surgeon" or "doctor";

    private OccupationMention? LongestAt(List<string> keys, int start, bool isOrdinary)
    {
        for (var length = Math.Min(_longest + 1, keys.Count - start); length > 0; length--)
        {
            if (keys[start] == And || keys[start + length - 1] == And) continue;
            var name = string.Join(' ', keys.Skip(start).Take(length).Where(key => key != And)); // "speech and language therapist"
            if (_elsewhere.TryGetValue(name, out var nearest)) return new(nearest[0], nearest[1..], start, length) { IsElsewhere = true };
            if (!_byName.TryGetValue(name, out var named) || IsTwoNames(keys, start, length, named[0])) continue;
            if (length == 1 && isOrdinary && named[0].IsEveryday && !IsPerson(keys[start])) continue; // "number" in a sentence is not a job's nickname
            var entries = named.Select(one => one.Entry).Distinct().ToList();
            if (length > 1 && keys[start] is "trainee" or "apprentice" && _byName.TryGetValue(string.Join(' ', keys.Skip(start + 1).Take(length - 1)), out var grown))
                entries = [.. entries.Append(grown[0].Entry).Distinct()]; // a trainee of a job is asked about with the job in mind
            return new(entries[0], entries[1..], start, length, named.Count > 1 && named[1].Rank - named[0].Rank < 0.05) { IsThing = named[0].IsEveryday && !_endings.Contains(keys[start + length - 1]) };
        }

        return null;
    }

    // "Doctor and nurse" are two jobs, although one may be called a doctor's nurse; a "chef and cook" is one.
    private bool IsTwoNames(List<string> keys, int start, int length, Named named)
    {
        var at = keys.IndexOf(And, start, length);
        return at > 0 && _byName.ContainsKey(string.Join(' ', keys.Skip(start).Take(at - start))) && _byName.ContainsKey(string.Join(' ', keys.Skip(at + 1).Take(start + length - at - 1)))
            && !named.Entry.Occupation.AlternativeTitles.Append(named.Entry.Occupation.Title).Any(title => title.Contains(" and ", StringComparison.OrdinalIgnoreCase));
    }

    private string Mended(string key, string word, Func<string, bool> isOrdinary)
    {
        if (key.Length < ShortestToMend || _words.Contains(key) || isOrdinary(word)) return key;
        var allowed = key.Length >= 9 ? 2 : 1;
        var (best, least) = (key, allowed + 1);
        foreach (var known in _byFirst[key[0]])
        {
            var distance = EditDistance.Between(key, known, least - 1);
            if (distance < least) (best, least) = (known, distance);
        }

        return best;
    }

    // "no patients", "good at maths", "behind the scenes": they lead to jobs, and are the name of none.
    private static bool IsWish(string said) => said.Split(' ') is ["no" or "not" or "dont" or "without" or "good" or "love" or "like" or "behind", _, ..];

    private static void Add(Dictionary<string, List<Named>> names, string name, CatalogueEntry entry, double rank)
    {
        var penalty = entry.Occupation.SpecialismOf is null ? 0 : 0.5; // the core occupation is meant before its specialism
        var key = Key(name);
        if (!names.TryGetValue(key, out var list)) names[key] = list = [];
        list.Add(new(entry, rank + penalty));
    }

    private static void Merge(Dictionary<string, List<Named>> names, string name, IReadOnlyList<Named> meant, double rank)
    {
        if (!names.TryGetValue(name, out var list)) names[name] = list = [];
        list.AddRange(meant.Select(named => named with { Rank = named.Rank + rank }).ToList());
    }

    private static List<(string Name, IReadOnlyList<Named> Meant)> FieldNames(Dictionary<string, List<Named>> names) =>
    [
        .. from pair in names
           let last = pair.Key[(pair.Key.LastIndexOf(' ') + 1)..]
           from field in FieldWords.Of(last, last.Length == pair.Key.Length)
           let name = pair.Key[..^last.Length] + field
           where !names.ContainsKey(name)
           select (name, (IReadOnlyList<Named>)pair.Value),
    ];

    private static string Key(string name) => string.Join(' ', Tokens.Of(name.Replace('-', ' '), Spellings.None).Where(word => word != And).Select(Singular));

    private static string Singular(string word) =>
        word.EndsWith("ies", StringComparison.Ordinal) && word.Length > 4 ? word[..^3] + "y"
        : word is "midwives" ? "midwife" : word is "men" ? "man" : word is "gps" ? "gp"
        : word.Length > 3 && word.EndsWith('s') && word[^2] is not ('s' or 'u' or 'i') ? word[..^1] : word;

    private sealed record Named(CatalogueEntry Entry, double Rank, bool IsEveryday = false);
}
