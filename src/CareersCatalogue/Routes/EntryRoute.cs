using CareersCatalogue.Occupations;

namespace CareersCatalogue.Routes;

/// <summary>A length of time.</summary>
/// <param name="Minimum">Whole months; at least 0.</param>
/// <param name="Maximum">Whole months; at least the minimum.</param>
public sealed record MonthRange(int Minimum, int Maximum);

/// <summary>An approved apprenticeship.</summary>
/// <param name="Reference">Such as <c>ST0040</c>; unique.</param>
/// <param name="Title">As its publisher writes it.</param>
/// <param name="Level">2 to 8.</param>
/// <param name="TypicalMonths">How long it usually takes; null when it is not known.</param>
/// <param name="Status">Where its approval stands.</param>
/// <param name="Note">What else to know; null when nothing.</param>
/// <param name="Url">Its official page.</param>
/// <param name="Source">Where this is known from.</param>
/// <remarks>Source: <c>data/reference/apprenticeship-standards.json</c>.</remarks>
public sealed record ApprenticeshipStandard(
    string Reference, string Title, int Level, int? TypicalMonths, string Status, string? Note, string Url, Source Source);

/// <summary>A place or person to apply to, described once for all the ways in that use it.</summary>
/// <param name="Slug">Unique among ways to apply.</param>
/// <param name="Text">One or two sentences in plain English.</param>
/// <param name="Url">Where to go; null when it is a person to ask.</param>
/// <remarks>Source: <c>data/reference/ways-to-apply.json</c>.</remarks>
public sealed record WayToApply(Slug Slug, string Text, string? Url);

/// <summary>One way into one occupation.</summary>
public sealed class EntryRoute
{
    /// <summary>Unique in its occupation; with the occupation's slug unique in the catalogue.</summary>
    public required Slug Slug { get; init; }

    /// <summary>The occupation that it leads into.</summary>
    public required Occupation Occupation { get; init; }

    /// <summary>The kind of way in.</summary>
    public required RouteType Type { get; init; }

    /// <summary>What it is called; unique in its occupation.</summary>
    public required string Title { get; init; }

    /// <summary>What it is, in one or two sentences.</summary>
    public required string Summary { get; init; }

    /// <summary>What it asks for, most important first; may be empty.</summary>
    public required IReadOnlyList<Requirement> Requirements { get; init; }

    /// <summary>Lowest qualification level that lets a person start, 0 to 8 on England's qualification levels.</summary>
    public required int MinimumLevel { get; init; }

    /// <summary>How long it takes; null when the facts do not say.</summary>
    public MonthRange? Duration { get; init; }

    /// <summary>Whether the learner is paid.</summary>
    public required bool EarnWhileYouLearn { get; init; }

    /// <summary>Apprenticeships that it can be done by; empty for other ways in.</summary>
    public required IReadOnlyList<ApprenticeshipStandard> Standards { get; init; }

    /// <summary>The register that a person can join on finishing it; null when it leads to none by itself.</summary>
    public Regulator? LeadsToRegister { get; init; }

    /// <summary>Where to apply; at least one.</summary>
    public required IReadOnlyList<WayToApply> WaysToApply { get; init; }

    /// <summary>How it differs from nation to nation: its own differences first, then those of its kind; may be empty.</summary>
    public IReadOnlyList<NationDifference> NationDifferences { get; init; } = [];

    /// <summary>Where it exists; at least one.</summary>
    public required IReadOnlyList<Nation> Nations { get; init; }

    /// <summary>Where the facts come from; at least one.</summary>
    public required IReadOnlyList<Source> Sources { get; init; }
}
