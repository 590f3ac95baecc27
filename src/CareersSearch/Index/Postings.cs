namespace CareersSearch.Index;

/// <summary>Where a term occurs in one field. The n-th entries of the lists belong together.</summary>
/// <param name="documents">Ascending.</param>
/// <param name="frequencies">Occurrences in each document; at least 1.</param>
/// <param name="positionStarts">Where each document's positions begin; one entry more than there are documents.</param>
/// <param name="positions">Ascending within a document.</param>
internal readonly ref struct Postings(
    ReadOnlySpan<int> documents, ReadOnlySpan<int> frequencies, ReadOnlySpan<int> positionStarts, ReadOnlySpan<int> positions)
{
    private readonly ReadOnlySpan<int> _positionStarts = positionStarts;
    private readonly ReadOnlySpan<int> _positions = positions;

    internal ReadOnlySpan<int> Documents { get; } = documents;
    internal ReadOnlySpan<int> Frequencies { get; } = frequencies;

    internal ReadOnlySpan<int> Positions(int entry) => _positions[_positionStarts[entry].._positionStarts[entry + 1]];
}
