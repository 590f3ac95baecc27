using CareersCatalogue.Snapshot;
using CareersCatalogue.Wishes;
using CareersSearch.Occupations;

namespace CareersSearch.Understanding;

/// <summary>Finds titles and alternative titles among stems, the longest first.</summary>
internal sealed class JobNames
{
    private const int LongestName = 6;
    private readonly Dictionary<string, IReadOnlyList<string>> _titles = new(StringComparer.Ordinal);
    private readonly HashSet<string> _beginnings = new(StringComparer.Ordinal);

    internal JobNames(Catalogue catalogue)
    {
        foreach (var entry in catalogue.Entries)
        {
            foreach (var name in entry.Occupation.AlternativeTitles.Prepend(entry.Occupation.Title))
            {
                var stems = OccupationIndex.Stemmer.Terms(name);
                if (stems.Length is 0 or > LongestName) continue;
                var key = string.Join(' ', stems);
                _beginnings.Add(stems[0]);
                _titles[key] = _titles.TryGetValue(key, out var titles) ? [.. titles, entry.Occupation.Title] : [entry.Occupation.Title];
            }
        }
    }

    /// <summary>The names, in order, none over another.</summary>
    /// <param name="words">Folded words; small words such as "do" alone are no names.</param>
    /// <param name="stems">Their stems.</param>
    internal IReadOnlyList<NamedJob> In(IReadOnlyList<string> words, string[] stems)
    {
        List<NamedJob>? found = null;
        for (var at = 0; at < stems.Length;)
        {
            var length = _beginnings.Contains(stems[at]) ? Math.Min(LongestName, stems.Length - at) : 0;
            for (; length > 0; length--)
            {
                if (length == 1 && Chatter.Words.Contains(words[at])) continue;
                if (_titles.TryGetValue(length == 1 ? stems[at] : string.Join(' ', stems, at, length), out var titles))
                {
                    (found ??= []).Add(new(at, length, titles));
                    break;
                }
            }
            at += Math.Max(1, length);
        }
        return found ?? (IReadOnlyList<NamedJob>)[];
    }
}
