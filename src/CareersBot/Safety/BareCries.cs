using System.Collections.Frozen;

namespace CareersBot.Safety;

/// <summary>
/// Hears a call for help that says nothing more. It may be about jobs or about a life, so it is asked which.
/// "SOS" and "help" together, as the sign for it reads, is about a life.
/// </summary>
internal static class BareCries
{
    private static readonly FrozenSet<string> Around = FrozenSet.ToFrozenSet(["me", "please", "i", "need", "want", "now", "us", "pls", "someone", "somebody", "can", "you", "anyone"], StringComparer.Ordinal);

    /// <summary>Whether plain words are one.</summary>
    internal static bool Is(IReadOnlyList<string> words)
    {
        var (isHelp, isSos) = (false, false);
        foreach (var word in words)
        {
            if (word is "help") isHelp = true;
            else if (word is "sos") isSos = true;
            else if (!Around.Contains(word)) return false;
        }

        return isHelp != isSos;
    }
}
