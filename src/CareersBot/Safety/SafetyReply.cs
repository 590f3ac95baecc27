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

    /// <summary>What is said instead of the same words where somebody else is harmed; null where the words fit whoever speaks.</summary>
    public WordsForAnother? ForAnother { get; init; }

    /// <summary>The same door with the words that fit who speaks.</summary>
    internal SafetyReply For(Listener who) => who.IsForAnother && ForAnother is { } other
        ? this with { Opening = other.Opening ?? Opening, SayIt = other.SayIt, Again = other.Again ?? Again, Check = "Is everyone safe right now?" } : this;
}

/// <summary>The words of a door that differ where the harm is somebody else's.</summary>
/// <param name="SayIt">A sentence to show to a trusted adult.</param>
/// <param name="Opening">The opening; null for the same.</param>
/// <param name="Again">What stands in its place the second time; null for the same.</param>
internal sealed record WordsForAnother(string SayIt, string? Opening = null, string? Again = null);
