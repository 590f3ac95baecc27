namespace CareersBot.Understanding;

/// <summary>Finds the names in a message, and puts placeholders such as <c>{job}</c> in their place.</summary>
internal static class Shapes
{
    /// <summary>What stands for the name of an occupation.</summary>
    internal const string Job = "{job}";

    // Subjects that are first of all a hobby: "i like art" is about a wish, "do i need art" reads the same.
    private static readonly HashSet<string> Hobbies = new(StringComparer.Ordinal)
    {
        "music", "art", "drawing", "coding", "sport", "dancing", "gym", "games", "singing", "computers", "film", "fashion",
    };

    /// <summary>The occupations that plain words ask about.</summary>
    /// <param name="plain">Plain words.</param>
    /// <param name="words">The words of the release.</param>
    /// <param name="vocabulary">Plain words that are not to be read as misspelt names.</param>
    /// <param name="isStory">Whether others are only spoken of.</param>
    internal static IReadOnlyList<OccupationMention> Names(List<string> plain, CatalogueWords words, IReadOnlySet<string> vocabulary, out bool isStory)
    {
        var found = SpokenOf.Without(plain, words.Names.In(plain, vocabulary.Contains), out isStory);
        // A subject is a subject unless it is all that is said: "biology for paramedic", not the biologist.
        return [.. found.Where(mention => !IsSomebodys(plain, mention) && !IsPast(plain, mention)
            && (mention.Length == plain.Count || !words.IsSubject([.. plain.Skip(mention.Start).Take(mention.Length)])))];
    }

    // "my teachers say i wont pass" asks for no teacher.
    private static bool IsSomebodys(List<string> plain, OccupationMention mention) =>
        mention is { IsElsewhere: true, Start: > 0 } && plain[mention.Start - 1] is ("my" or "our" or "his" or "her" or "their" or "your");

    // "i was a lorry driver" asks for something else now.
    private static bool IsPast(List<string> plain, OccupationMention mention) =>
        mention is { IsElsewhere: true, Start: > 1 } && (plain[mention.Start - 1] is "was" or "been" || (plain[mention.Start - 1] is "a" or "an" && plain[mention.Start - 2] is "was" or "been"));

    /// <summary>What a shape asks, whatever article its words have.</summary>
    internal static string Asked(IEnumerable<string> shape) => string.Join(' ', shape.Where(word => word is not ("a" or "an" or "the")));

    /// <summary>The words with placeholders.</summary>
    internal static List<string> Of(IReadOnlyList<string> plain, IReadOnlyList<OccupationMention> mentions, CatalogueWords words)
    {
        var shape = new List<string>(plain.Count);
        for (var i = 0; i < plain.Count;)
        {
            var mention = mentions.FirstOrDefault(one => one.Start == i);
            if (mention is not null) shape.Add(Job);
            else if (words.IsSubject([plain[i]]) && !Hobbies.Contains(plain[i])) shape.Add("{subject}");
            else if (plain[i] is "scotland" or "wales" or "ireland" or "england") shape.Add("{nation}");
            else shape.Add(plain[i]);
            i += mention?.Length ?? 1;
        }

        return shape;
    }
}
