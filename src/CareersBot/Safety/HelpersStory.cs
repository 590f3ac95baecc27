namespace CareersBot.Safety;

/// <summary>
/// Hears a story of having helped: what happened, and what the teller did about it. It is the answer to "tell me of a time when", and
/// nobody in it needs help now.
/// </summary>
/// <remarks>Narrower than the cue "story", which a model weighs: that holds places and people of work too, where harm is done as well.</remarks>
internal static class HelpersStory
{
    private static readonly string[][] Deeds =
    [
        .. new[]
        {
            "so i told", "and i told", "so i rang", "and rang 999", "and called 999", "so i called", "so i asked", "so i got", "so i sat", "so i stayed", "so i put", "so i helped", "and i helped",
            "i stayed calm", "but i stayed", "so i spoke", "i spoke up", "so i reported", "i reported it", "pressed the alarm", "until help came", "until she got help", "until he got help", "until they got help",
        }.Select(deed => deed.Split(' ')),
    ];

    /// <summary>Whether plain words tell of it.</summary>
    internal static bool IsToldIn(IReadOnlyList<string> words) => Deeds.Any(deed => SafetyPhrases.Contains(words, deed));
}
