using CareersCatalogue.Snapshot;

namespace CareersBot.Understanding;

/// <summary>An occupation that a message names.</summary>
/// <param name="Entry">The likeliest occupation.</param>
/// <param name="Others">Other occupations that the same words name, likeliest first; usually none.</param>
/// <param name="Start">The first word of the name in the message, from 0.</param>
/// <param name="Length">How many words the name has in the message.</param>
/// <param name="IsShared">Whether the name belongs to the likeliest and to others in equal measure.</param>
internal sealed record OccupationMention(CatalogueEntry Entry, IReadOnlyList<CatalogueEntry> Others, int Start, int Length, bool IsShared = false)
{
    /// <summary>Whether the words name a job that the NHS has not; the occupations are then those nearest to it.</summary>
    internal bool IsElsewhere { get; init; }

    /// <summary>Whether the words are those of a thing that stands for who works with it, such as "hearing aids", and no name of a job.</summary>
    internal bool IsThing { get; init; }
}
