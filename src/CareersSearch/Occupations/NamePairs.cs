using CareersCatalogue.Snapshot;
using CareersSearch.Analysis;

namespace CareersSearch.Occupations;

/// <summary>Every two stems that stand side by side in a title or an alternative title.</summary>
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
            }
        }
    }

    internal bool Contains(Token first, Token second) => _pairs.Contains((Stemming.Of(first), Stemming.Of(second)));
}
