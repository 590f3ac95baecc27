using CareersSearch.Queries;

namespace CareersSearch.Occupations;

/// <summary>What words mean together with their neighbours.</summary>
/// <param name="words">How many words there are.</param>
internal sealed class SharedReadings(int words)
{
    private readonly List<Query>?[] _readings = new List<Query>?[words];
    private readonly int[] _longest = new int[words];

    /// <summary>The readings of a word; empty when it means nothing more than itself.</summary>
    internal IReadOnlyList<Query> Of(int word) => _readings[word] ?? [];

    /// <summary>How many words the longest wording has that the word is part of; 0 when it is part of none.</summary>
    internal int LongestAt(int word) => _longest[word];

    /// <summary>Adds a reading of the words at some places.</summary>
    internal void Add(IReadOnlyList<int> places, Query reading)
    {
        foreach (var place in places)
        {
            (_readings[place] ??= []).Add(reading);
            _longest[place] = Math.Max(_longest[place], places.Count);
        }
    }
}
