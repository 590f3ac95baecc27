namespace CareersBot.Understanding;

/// <summary>Typing 1 to 5 does what pressing that action does, so that channels without buttons lose nothing.</summary>
internal static class Numbered
{
    /// <summary>The action that a number stands for; the text as it is when it is no number, or nothing so numbered was offered.</summary>
    /// <param name="text">As typed.</param>
    /// <param name="offered">The actions under the last reply, in their order.</param>
    internal static string Meant(string text, IReadOnlyList<string> offered)
    {
        var said = text.Trim().TrimEnd('.', ')');
        return said.Length == 1 && said[0] is >= '1' and <= '9' && said[0] - '1' < offered.Count ? offered[said[0] - '1'] : text;
    }
}
