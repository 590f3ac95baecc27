using CareersCatalogue.Ports;
using CareersSearch.Queries;

namespace CareersSearch.Understanding;

/// <summary>What was typed, divided into wishes and words to search for.</summary>
/// <param name="Rest">The words to search for; no parts when all was wishes and talk.</param>
/// <param name="Wishes">In order, each meaning once.</param>
/// <param name="Talk">Words left out as talk, and what went over a limit.</param>
/// <param name="Typed">Every plain word as typed, and whether it is searched for; to put a corrected text together.</param>
internal sealed record UnderstoodQuery(
    PersonQuery Rest, IReadOnlyList<UnderstoodWish> Wishes, IReadOnlyList<string> Talk, IReadOnlyList<(string Text, bool IsSearched)> Typed)
{
    /// <summary>The words that are searched for, as typed.</summary>
    internal string RestText => string.Join(' ', Rest.Parts.Select(part => part.Text));

    /// <summary>A better spelling of the whole text.</summary>
    /// <param name="rest">The better spelling of the words that are searched for, a word for each.</param>
    /// <returns>Null when the two cannot be laid side by side.</returns>
    internal string? Corrected(string? rest)
    {
        if (rest is null || Wishes.Count == 0) return rest;
        var corrected = rest.Split(' ');
        if (corrected.Length != Typed.Count(word => word.IsSearched)) return null;
        var next = 0;
        return string.Join(' ', Typed.Select(word => word.IsSearched ? corrected[next++] : word.Text));
    }
}
