using CareersCatalogue.Filters;

namespace CareersBot.Understanding;

/// <summary>What somebody likes, and what they want to be without.</summary>
/// <param name="Liked">Values of filters that are wanted.</param>
/// <param name="Disliked">Values of filters that are not.</param>
/// <param name="DislikedWords">Plain words of what is not wanted, such as "blood"; for what no filter knows.</param>
internal sealed record Wishes(IReadOnlyList<ChosenFilter> Liked, IReadOnlyList<ChosenFilter> Disliked, IReadOnlyList<string> DislikedWords)
{
    internal static Wishes None { get; } = new([], [], []);

    /// <summary>What is liked, by the words that said it: "computers" may name a subject and an interest, and is one wish. Empty where wishes were not read from words.</summary>
    internal IReadOnlyList<IReadOnlyList<ChosenFilter>> LikedByWords { get; init; } = [];

    internal bool IsEmpty => Liked.Count == 0 && Disliked.Count == 0 && DislikedWords.Count == 0;
}
