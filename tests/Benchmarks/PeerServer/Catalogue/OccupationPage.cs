using GraphQLEngine.Execution.Output;

namespace PeerServer.Catalogue;

/// <summary>A part of a list of occupations; an occupation is its own edge, as its cursor never changes.</summary>
/// <param name="hits">The whole list.</param>
/// <param name="edges">The part.</param>
internal sealed class OccupationPage(Occupation[] hits, ArraySegment<Occupation> edges)
{
    public int TotalCount => hits.Length;

    public ArraySegment<Occupation> Edges => edges;

    public bool HasNextPage => edges.Offset + edges.Count < hits.Length;

    public bool HasPreviousPage => edges.Offset > 0;

    public EncodedText? StartCursor => edges.Count == 0 ? null : edges[0].Cursor;

    public EncodedText? EndCursor => edges.Count == 0 ? null : edges[^1].Cursor;
}
