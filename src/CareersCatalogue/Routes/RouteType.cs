using CareersCatalogue.Occupations;

namespace CareersCatalogue.Routes;

/// <summary>A kind of way in, explained once for all the occupations that use it.</summary>
/// <remarks>Source: <c>data/route-types/</c>, one file for each value of <see cref="EntryRouteKind"/>.</remarks>
public sealed class RouteType
{
    /// <summary>The kind; its key is the slug.</summary>
    public required EntryRouteKind Kind { get; init; }

    /// <summary>The key of the kind, such as <c>t-level</c>.</summary>
    public Slug Slug => new(EntryRouteKinds.List.Of(Kind).Key);

    /// <summary>How a page shows it.</summary>
    public required string Name { get; init; }

    /// <summary>What it is, in plain English; where a scheme has ended, what replaced it.</summary>
    public required string Description { get; init; }

    /// <summary>Whom it is meant for.</summary>
    public required string WhoFor { get; init; }

    /// <summary>Youngest age, in years; null when none is set.</summary>
    public int? MinimumAge { get; init; }

    /// <summary>How long it usually takes, in words; null when nothing general can be said.</summary>
    public string? UsualLength { get; init; }

    /// <summary>Whether the learner is paid.</summary>
    public required bool EarnWhileYouLearn { get; init; }

    /// <summary>What it costs the learner, in plain English; null when it is not known.</summary>
    public string? Cost { get; init; }

    /// <summary>Where it exists; at least one.</summary>
    public required IReadOnlyList<Nation> Nations { get; init; }

    /// <summary>How it differs from nation to nation, where that is known; at most one for a nation.</summary>
    public IReadOnlyList<NationDifference> NationDifferences { get; init; } = [];

    /// <summary>False where the scheme has ended but people still ask about it.</summary>
    public required bool Available { get; init; }

    /// <summary>The official page; null when there is none.</summary>
    public string? Url { get; init; }

    /// <summary>Where the facts come from; at least one.</summary>
    public required IReadOnlyList<Source> Sources { get; init; }
}

/// <summary>What is different in one nation.</summary>
/// <param name="Nation">The nation.</param>
/// <param name="Text">The difference, in one or two sentences.</param>
public sealed record NationDifference(Nation Nation, string Text);
