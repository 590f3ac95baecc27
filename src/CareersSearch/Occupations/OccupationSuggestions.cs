using CareersCatalogue.Ports;
using CareersCatalogue.Snapshot;
using CareersSearch.Queries;

namespace CareersSearch.Occupations;

/// <summary>Completes titles, alternative titles and family names while somebody types.</summary>
internal sealed class OccupationSuggestions
{
    private const double TitleWeight = 10;
    private const double SpecialismWeight = 5;
    private const double FamilyWeight = 4;
    private const double AlternativeTitleWeight = 2;
    private readonly Catalogue _catalogue;
    private readonly CompletionIndex _index;

    internal OccupationSuggestions(Catalogue catalogue)
    {
        _catalogue = catalogue;
        _index = new([.. Completions(catalogue)]);
    }

    internal IReadOnlyList<Suggestion> Of(string prefix, int maximum) => [.. _index.Complete(prefix, maximum).Select(SuggestionOf)];

    // Occupations are known by their ordinals, families by the numbers after them.
    private static IEnumerable<Completion> Completions(Catalogue catalogue)
    {
        foreach (var entry in catalogue.Entries)
        {
            var isCore = entry.Parent is null;
            yield return new(entry.Occupation.Title, entry.Ordinal, (isCore ? TitleWeight : SpecialismWeight) + Math.Log(1 + entry.Specialisms.Count));
            foreach (var title in entry.Occupation.AlternativeTitles)
                yield return new(title, entry.Ordinal, AlternativeTitleWeight + (isCore ? 1 : 0));
        }
        for (var i = 0; i < catalogue.Families.Count; i++) yield return new(catalogue.Families[i].Name, catalogue.Entries.Count + i, FamilyWeight);
    }

    private Suggestion SuggestionOf(Completion completion) => completion.Target < _catalogue.Entries.Count
        ? new(completion.Text, _catalogue.Entries[completion.Target], null)
        : new(completion.Text, null, _catalogue.Families[completion.Target - _catalogue.Entries.Count]);
}
