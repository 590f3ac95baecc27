using System.Runtime.InteropServices;

namespace CareersSearch.Queries;

/// <summary>A document that matches.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Hit(int Document, float Score);

/// <summary>Keeps the best of many hits on a heap. Of equal scores the document that was added to the index first comes first.</summary>
/// <param name="capacity">How many are kept; at least 0.</param>
internal sealed class TopHits(int capacity)
{
    private readonly Hit[] _heap = new Hit[capacity]; // the worst of those kept is at the root
    private int _count;

    internal void Offer(Hit hit)
    {
        if (_count < _heap.Length)
        {
            _heap[_count] = hit;
            SiftUp(_count++);
        }
        else if (_count > 0 && IsBefore(hit, _heap[0]))
        {
            _heap[0] = hit;
            SiftDown();
        }
    }

    /// <summary>What was kept, best first.</summary>
    internal Hit[] ToArray()
    {
        var hits = _heap.AsSpan(0, _count).ToArray();
        Array.Sort(hits, static (a, b) => a == b ? 0 : IsBefore(a, b) ? -1 : 1);
        return hits;
    }

    private static bool IsBefore(Hit a, Hit b) => a.Score > b.Score || (a.Score == b.Score && a.Document < b.Document);

    private void SiftUp(int at)
    {
        while (at > 0)
        {
            var parent = (at - 1) / 2;
            if (!IsBefore(_heap[parent], _heap[at])) return;
            (_heap[parent], _heap[at]) = (_heap[at], _heap[parent]);
            at = parent;
        }
    }

    private void SiftDown()
    {
        for (var at = 0; ;)
        {
            var child = (2 * at) + 1;
            if (child >= _count) return;
            if (child + 1 < _count && IsBefore(_heap[child], _heap[child + 1])) child++;
            if (!IsBefore(_heap[at], _heap[child])) return;
            (_heap[at], _heap[child]) = (_heap[child], _heap[at]);
            at = child;
        }
    }
}
