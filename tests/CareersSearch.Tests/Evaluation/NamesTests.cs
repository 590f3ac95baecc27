using CareersCatalogue.Ports;
using CareersCatalogue.Snapshot;
using CareersSearch.Occupations;

namespace CareersSearch.Tests.Evaluation;

/// <summary>Every name of the whole catalogue finds its own occupation first, however it is typed.</summary>
public sealed class NamesTests
{
    [JudgedFact]
    public void Search_EveryName_HasItsOccupationFirst()
    {
        var catalogue = DataFolder.Load();
        var search = new OccupationSearch(catalogue);
        var owners = catalogue.Entries.SelectMany(entry => entry.Occupation.AlternativeTitles.Select(name => (Name: name, Entry: entry)))
            .ToLookup(pair => pair.Name, pair => pair.Entry, StringComparer.OrdinalIgnoreCase);
        var titled = catalogue.Entries.ToDictionary(entry => entry.Occupation.Title, StringComparer.OrdinalIgnoreCase);
        var wrong = new List<string>();
        foreach (var name in titled.Keys.Concat(owners.Select(group => group.Key)))
        {
            // A title goes before the same words as another occupation's alternative title.
            var right = titled.TryGetValue(name, out var entry) ? [entry] : owners[name].ToList();
            wrong.AddRange(Typed(name).Where(typed => !IsRight(search, typed, right)).Select(typed => $"'{typed}' for {right[0].Occupation.Slug.Value}"));
        }
        Assert.True(catalogue.Entries.Count > 700);
        Assert.Empty(wrong);
    }

    private static bool IsRight(OccupationSearch search, string typed, List<CatalogueEntry> right) =>
        search.Search(typed).Hits is [{ Match: SearchMatch.ExactTitle or SearchMatch.ExactAlternativeTitle } first, ..] && right.Contains(first.Entry);

    private static IEnumerable<string> Typed(string name)
    {
        yield return name;
        yield return name.ToUpperInvariant();
        yield return $"  {name.ToLowerInvariant()}? ";
        if (char.IsLower(name[^1]) && name[^1] != 's') yield return name + "s";
        if (name.Contains('-', StringComparison.Ordinal)) yield return name.Replace('-', ' ');
        if (name.Contains(" and ", StringComparison.Ordinal)) yield return name.Replace(" and ", " & ", StringComparison.Ordinal);
        if (name.Contains('&', StringComparison.Ordinal)) yield return name.Replace("&", " and ", StringComparison.Ordinal);
        if (name.Contains('\'', StringComparison.Ordinal)) yield return name.Replace("'", "", StringComparison.Ordinal);
        if (name.Contains('\'', StringComparison.Ordinal)) yield return name.Replace('\'', '\u2019');
    }
}
