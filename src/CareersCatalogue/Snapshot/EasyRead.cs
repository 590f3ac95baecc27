using CareersCatalogue.Occupations;
using CareersCatalogue.Routes;

namespace CareersCatalogue.Snapshot;

/// <summary>An occupation in short sentences, each idea with a picture beside it; written for it, never cut out of its page.</summary>
/// <param name="Occupation">The occupation; at most one text for each.</param>
/// <param name="Ideas">In the order in which they are read, those of one part together; at least one of each part.</param>
/// <remarks>Source: <c>data/easy-read/</c>.</remarks>
public sealed record EasyRead(Slug Occupation, IReadOnlyList<EasyReadIdea> Ideas);

/// <summary>One idea of an easy read text.</summary>
/// <param name="Part">What it is about.</param>
/// <param name="Picture">Key of the picture beside it.</param>
/// <param name="Text">One or two sentences of at most 12 words, without figures.</param>
/// <param name="Way">The kind of way in that it tells of, which the occupation has; null outside <see cref="EasyReadPart.Start"/>.</param>
public sealed record EasyReadIdea(EasyReadPart Part, string Picture, string Text, EntryRouteKind? Way);

/// <summary>The parts of an easy read text.</summary>
public enum EasyReadPart
{
    /// <summary>What is done all day.</summary>
    Do,

    /// <summary>Where.</summary>
    Where,

    /// <summary>What is good about it.</summary>
    Good,

    /// <summary>What is hard about it.</summary>
    Hard,

    /// <summary>How to begin.</summary>
    Start,
}

/// <summary>How the parts of easy read texts are written.</summary>
public static class EasyReadParts
{
    /// <summary>In the order in which they are read.</summary>
    public static ChoiceList<EasyReadPart> List { get; } = new(
        new(EasyReadPart.Do, "do", "What you do"),
        new(EasyReadPart.Where, "where", "Where you work"),
        new(EasyReadPart.Good, "good", "What is good"),
        new(EasyReadPart.Hard, "hard", "What is hard"),
        new(EasyReadPart.Start, "start", "How to start"));
}
