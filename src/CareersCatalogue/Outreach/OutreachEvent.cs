using CareersCatalogue.Occupations;

namespace CareersCatalogue.Outreach;

/// <summary>A talk, stand or fair at which people are asked.</summary>
public sealed record OutreachEvent
{
    /// <summary>Longest name; characters.</summary>
    public const int MaximumNameLength = 100;

    /// <summary>How long after closing a tablet that had no network may still deliver what was answered before; hours.</summary>
    public const int LateHours = 24;

    /// <summary>What people type to reach it.</summary>
    public required EventCode Code { get; init; }

    /// <summary>What the organiser calls it; 1 to 100 characters on one line.</summary>
    public required string Name { get; init; }

    /// <summary>Its question set.</summary>
    public required Slug QuestionSet { get; init; }

    /// <summary>From when on it can be answered.</summary>
    public required DateTimeOffset Opens { get; init; }

    /// <summary>From when on it cannot be answered any more; after <see cref="Opens"/>.</summary>
    public required DateTimeOffset Closes { get; init; }

    /// <summary>
    /// From when on nothing is added to its figures: what a tablet kept may come late until then. Not before <see cref="Closes"/>.
    /// </summary>
    public required DateTimeOffset Final { get; init; }

    /// <summary>Most answers that are taken, so that nobody can flood it; a count of people.</summary>
    public required int MaximumResponses { get; init; }

    /// <summary>Whether it can be answered at a time.</summary>
    public bool IsOpen(DateTimeOffset now) => Opens <= now && now < Closes;

    /// <summary>What is wrong with a name; null when nothing is.</summary>
    public static string? ProblemWith(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (string.IsNullOrWhiteSpace(name) || name.Length > MaximumNameLength)
            return $"A name has 1 to {MaximumNameLength} characters; this one has {name.Length}.";
        return name.Any(char.IsControl) ? "A name is one line of plain text." : null;
    }
}
