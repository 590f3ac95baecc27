using System.Globalization;

namespace GraphQLEngine.OverHttp;

/// <summary>Who may keep an answer, and for how long.</summary>
/// <param name="Tag">Names the answer; null: nobody may keep it.</param>
/// <param name="FreshSeconds">How long it may be used without asking again.</param>
/// <remarks>Source: RFC 9111, section 5.2.2.</remarks>
internal sealed record Caching(string? Tag, int FreshSeconds)
{
    internal static Caching None { get; } = new(null, 0);

    internal IEnumerable<KeyValuePair<string, string>> Headers()
    {
        if (Tag is null) return [new("Cache-Control", "no-store")];
        return [new("Cache-Control", string.Create(CultureInfo.InvariantCulture, $"public, max-age={FreshSeconds}")), new("ETag", Tag)];
    }
}
