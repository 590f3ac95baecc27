using CareersBot.Understanding;

namespace CareersBot.Safety;

/// <summary>Finds what somebody asks after a door has opened. Of two rows that fit the first is taken.</summary>
internal sealed class FollowUps
{
    private const int MostWordsAlone = 4;

    private readonly IReadOnlyList<(FollowUp Row, string[][] Phrases)> _rows;
    private readonly Func<string, IReadOnlyList<string>> _plain;

    /// <param name="rows">In the order in which they are tried.</param>
    /// <param name="language">How messages and phrases are read.</param>
    internal FollowUps(IReadOnlyList<FollowUp> rows, LanguageModel language)
    {
        _plain = text => language.See(text, null).Plain;
        _rows = [.. rows.Select(row => (row, row.Phrases.Select(phrase => _plain(phrase).ToArray()).ToArray()))];
    }

    /// <summary>What a message asks; null when it is none of these.</summary>
    internal FollowUp? In(string text)
    {
        var words = _plain(text);
        foreach (var (row, phrases) in _rows)
            if ((!row.Alone || words.Count <= MostWordsAlone) && Array.Exists(phrases, phrase => SafetyPhrases.Contains(words, phrase))) return row;
        return null;
    }
}
