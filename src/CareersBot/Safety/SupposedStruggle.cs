using System.Collections.Frozen;
using CareersCatalogue.Wishes;

namespace CareersBot.Safety;

/// <summary>"Would she struggle", "will i cope with the course": what may come, asked of a course or a job; nobody struggles now.</summary>
internal static class SupposedStruggle
{
    private const int MostWords = 9;

    private static readonly FrozenSet<string> Supposing = WordList.Of("would will do does could might");
    private static readonly FrozenSet<string> Who = WordList.Of("i she he they we people students nurses you");
    private static readonly FrozenSet<string> Struggling = WordList.Of("struggle cope manage");

    private static readonly FrozenSet<string> After = WordList.Of(
        "with the a it that this on at in uni college university course work training there placement placements maths exams essays writing reading lot much really job studying study to keep up ok okay then though do");

    /// <summary>Whether a message asks so, and says nothing beside it.</summary>
    /// <param name="plain">Plain words.</param>
    internal static bool Is(IReadOnlyList<string> plain)
    {
        if (plain.Count is < 3 or > MostWords || !Supposing.Contains(plain[0]) || !Who.Contains(plain[1])) return false;
        var at = plain[2] is "really" or "even" or "ever" ? 3 : 2;
        return at < plain.Count && Struggling.Contains(plain[at]) && plain.Skip(at + 1).All(After.Contains);
    }
}
