using CareersCatalogue.Occupations;

namespace CareersCatalogue.Support;

/// <summary>Something for a teacher to do with a class, ready to teach.</summary>
/// <remarks>Source: <c>data/activities/</c>.</remarks>
public sealed class Activity
{
    /// <summary>Unique among activities, and the name of its file.</summary>
    public required Slug Slug { get; init; }

    /// <summary>What a list calls it.</summary>
    public required string Title { get; init; }

    /// <summary>One or two sentences.</summary>
    public required string Summary { get; init; }

    /// <summary>Key stages of England's schools that it suits, 3 to 5, rising; at least one.</summary>
    public required IReadOnlyList<int> KeyStages { get; init; }

    /// <summary>How long it takes; minutes.</summary>
    public required int Minutes { get; init; }

    /// <summary>Numbers of the Gatsby benchmarks that it helps with, 1 to 8, rising; at least one.</summary>
    public required IReadOnlyList<int> Benchmarks { get; init; }

    /// <summary>What has to be there; at least one line.</summary>
    public required IReadOnlyList<string> Needs { get; init; }

    /// <summary>What to do, in order; at least two.</summary>
    public required IReadOnlyList<string> Steps { get; init; }

    /// <summary>Questions for the end; at least one.</summary>
    public required IReadOnlyList<string> TalkAbout { get; init; }

    /// <summary>Occupations that it uses, each of which there is.</summary>
    public IReadOnlyList<Slug> Occupations { get; init; } = [];

    /// <summary>Collections that it uses, each of which there is.</summary>
    public IReadOnlyList<Slug> Collections { get; init; } = [];

    /// <summary>Pages of the site that it uses, from the root.</summary>
    public IReadOnlyList<string> Pages { get; init; } = [];
}
