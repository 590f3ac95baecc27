using CareersCatalogue.Snapshot;
using CareersSearch.Analysis;

namespace CareersSearch.Occupations;

/// <summary>Every two stems that stand side by side in a title or an alternative title, small words between them or not.</summary>
internal sealed class NamePairs
{
    private readonly HashSet<(string First, string Second)> _pairs = [];

    internal NamePairs(Catalogue catalogue)
    {
        foreach (var entry in catalogue.Entries)
        {
            foreach (var name in entry.Occupation.AlternativeTitles.Prepend(entry.Occupation.Title))
            {
                var stems = OccupationIndex.Stemmer.Terms(name);
                for (var i = 1; i < stems.Length; i++) _pairs.Add((stems[i - 1], stems[i]));
                var told = Array.FindAll(stems, stem => !NameKeys.IsSmall(stem));
                for (var i = 1; i < told.Length && told.Length < stems.Length; i++) _pairs.Add((told[i - 1], told[i]));
            }
        }
    }

    internal bool Contains(Token first, Token second) => Contains(Stemming.Of(first), Stemming.Of(second));

    internal bool Contains(string first, string second) => _pairs.Contains((first, second));
}
