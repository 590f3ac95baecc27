using CareersCatalogue.Snapshot;

namespace CareersCatalogue.Guidance.Journeys;

/// <summary>Finds the jobs that a sentence names, by their titles and other names; the longest name at a place counts.</summary>
internal sealed class OccupationNames
{
    private const int MostWords = 6;
    private const int FewestLetters = 5;

    private readonly Dictionary<string, List<CatalogueEntry>> _byName = new(StringComparer.Ordinal);

    internal OccupationNames(Catalogue catalogue)
    {
        foreach (var entry in catalogue.Entries)
            foreach (var name in entry.Occupation.AlternativeTitles.Prepend(entry.Occupation.Title))
                Add(string.Join(' ', WordsOf(name)), entry);
    }

    /// <summary>Each job once, in the order of the text.</summary>
    internal IReadOnlyList<CatalogueEntry> In(string text)
    {
        var words = WordsOf(text);
        var found = new List<CatalogueEntry>();
        for (var start = 0; start < words.Length; start++)
            for (var count = Math.Min(MostWords, words.Length - start); count > 0; count--)
                if (Find(string.Join(' ', words, start, count)) is { } entries)
                {
                    found.AddRange(entries.Except(found));
                    start += count - 1;
                    break;
                }

        return found;
    }

    private List<CatalogueEntry>? Find(string name) =>
        _byName.GetValueOrDefault(name) ?? (name.EndsWith('s') ? _byName.GetValueOrDefault(name[..^1]) : null);

    // Short names are abbreviations that also mean other things.
    private void Add(string name, CatalogueEntry entry)
    {
        if (name.Length < FewestLetters) return;
        if (!_byName.TryGetValue(name, out var entries)) _byName.Add(name, entries = []);
        if (!entries.Contains(entry)) entries.Add(entry);
    }

    private static string[] WordsOf(string text) =>
        new string([.. text.ToLowerInvariant().Where(letter => letter is not ('\'' or '’')).Select(letter => char.IsLetterOrDigit(letter)
            ? letter : ' ')])
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
