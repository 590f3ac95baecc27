using System.Collections.Frozen;

namespace CareersBot.Safety;

/// <summary>The fixed words of one door, written by people.</summary>
/// <param name="Door">One of <see cref="SafetyDoor"/>.</param>
/// <param name="Opening">Names the feeling without a label and says that it is good to have said it.</param>
/// <param name="Check">One simple question.</param>
/// <param name="Services">Slugs of two or three help services that fit, the best first.</param>
/// <param name="SayIt">A sentence to show to a trusted adult.</param>
/// <param name="Again">Said in place of the opening and the list when the door opens twice running.</param>
/// <remarks>Source: <c>data/language/safety/</c>, one file a door. No safeguarding professional has reviewed the words yet.</remarks>
internal sealed record SafetyReply(string Door, string Opening, string Check, IReadOnlyList<string> Services, string SayIt, string Again)
{
    /// <summary>By the key of a nation, the slug of its own line for anybody, which stands in place of the one that all nations share.</summary>
    public IReadOnlyDictionary<string, string> Near { get; init; } = FrozenDictionary<string, string>.Empty;
}
