namespace CareersBot.Understanding;

/// <summary>How people write in messages, and the plain words for it.</summary>
/// <param name="Words">A word as typed, in lower case, and the plain word or words that it stands for.</param>
/// <param name="Emoji">A picture and the plain word or words that it stands for.</param>
/// <remarks>Source: <c>data/language/spellings.json</c>.</remarks>
internal sealed record Spellings(IReadOnlyDictionary<string, string> Words, IReadOnlyDictionary<string, string> Emoji)
{
    internal static Spellings None { get; } = new(new Dictionary<string, string>(), new Dictionary<string, string>());
}
