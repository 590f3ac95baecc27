using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using CareersCatalogue.Snapshot;

namespace CareersBot.Intents;

/// <summary>The occupations whose titles end with the same words, such as "support worker".</summary>
internal sealed class TitleEndings
{
    private const int LongestEnding = 3;

    private static readonly ConditionalWeakTable<Catalogue, TitleEndings> ByRelease = [];

    private readonly FrozenDictionary<string, List<CatalogueEntry>> _byEnding;

    private TitleEndings(Catalogue catalogue) => _byEnding = catalogue.Entries
        .OrderBy(entry => entry.Occupation.SpecialismOf is null ? 0 : 1).ThenBy(entry => entry.Occupation.Title.Length)
        .SelectMany(entry => Of(entry.Occupation.Title).Select(ending => (ending, entry)))
        .GroupBy(pair => pair.ending, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.Select(pair => pair.entry).ToList(), StringComparer.Ordinal);

    /// <summary>Occupations whose titles have more words before those of a message; core ones first, then the shorter title.</summary>
    /// <param name="catalogue">The release.</param>
    /// <param name="words">Plain words.</param>
    internal static List<CatalogueEntry> In(Catalogue catalogue, IReadOnlyList<string> words) => words.Count is 0 or > LongestEnding
        ? [] : ByRelease.GetValue(catalogue, key => new(key))._byEnding.GetValueOrDefault(string.Join(' ', words), []);

    private static IEnumerable<string> Of(string title)
    {
        var words = title.ToLowerInvariant().Split(' ');
        return Enumerable.Range(1, LongestEnding).Where(length => length < words.Length).Select(length => string.Join(' ', words[^length..]));
    }
}
