namespace CareersBot.Safety;

/// <summary>What people ask next, after they have told of something: whether it is free, who will know, whether somebody can come.</summary>
/// <param name="Id">Its name, unique.</param>
/// <param name="Phrases">Words that ask it; plain after reading, each whole and in order.</param>
/// <param name="Text">The fixed words of the reply, written by people; null when the question opens a door.</param>
/// <param name="Door">The door that it opens instead; null for none.</param>
/// <param name="Services">Slugs of the help services that fit, the best first; null for those of the open door.</param>
/// <param name="Later">Whether it is still heard after a turn or two about careers; what careers are asked about in the same words is not.</param>
/// <param name="Alone">Whether it is heard only in a message of a few words, since more words ask for something else.</param>
/// <remarks>Source: <c>data/language/safety/after.json</c>. No safeguarding professional has reviewed the words yet.</remarks>
internal sealed record FollowUp(string Id, IReadOnlyList<string> Phrases, string? Text, string? Door, IReadOnlyList<string>? Services, bool Later, bool Alone)
{
    /// <summary>Whether the row says what to do, and when.</summary>
    internal bool IsWhole => !string.IsNullOrWhiteSpace(Id) && Phrases is { Count: > 0 } && string.IsNullOrWhiteSpace(Text) != (Door is null);
}
