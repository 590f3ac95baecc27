using System.Runtime.InteropServices;

namespace CareersSearch.Queries;

/// <summary>A document that matches.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Hit(int Document, float Score);

/// <summary>Keeps the best of many hits on a heap. Of equal scores the document that was added to the index first comes first.</summary>
/// <param name="capacity">How many are kept; at least 0.</param>
/// <remarks>
/// A hit is kept as one number: the bits of its score, which order as the scores do because none is negative, upside down, then
/// its document. A smaller number is a better hit.
/// </remarks>
internal sealed class TopHits(int capacity)
{
    private readonly ulong[] _heap = new ulong[capacity]; // once full the worst is at the root
    private int _count;
    private bool _isHeap;

    internal void Offer(Hit hit)
    {
        var rank = RankOf(hit);
        if (_count < _heap.Length)
        {
            _heap[_count++] = rank;
            return;
        }
        if (!_isHeap) Order(); // only when there is one too many: all that fit are sorted at the end anyhow
        if (_count == 0 || rank >= _heap[0]) return;
        _heap[0] = rank;
        SiftDown(0);
    }

    /// <summary>What was kept, best first; nothing can be offered afterwards.</summary>
    internal Hit[] ToArray()
    {
        var ranks = _heap.AsSpan(0, _count);
        ranks.Sort();
        var hits = new Hit[_count];
        for (var i = 0; i < hits.Length; i++) hits[i] = HitOf(ranks[i]);
        return hits;
    }

    private void Order()
    {
        for (var at = (_count / 2) - 1; at >= 0; at--) SiftDown(at);
        _isHeap = true;
    }

    private static ulong RankOf(Hit hit) => ((ulong)~BitConverter.SingleToUInt32Bits(hit.Score) << 32) | (uint)hit.Document;

    private static Hit HitOf(ulong rank) => new((int)(uint)rank, BitConverter.UInt32BitsToSingle(~(uint)(rank >> 32)));

    private void SiftDown(int at)
    {
        while (true)
        {
            var child = (2 * at) + 1;
            if (child >= _count) return;
            if (child + 1 < _count && _heap[child + 1] > _heap[child]) child++;
            if (_heap[at] >= _heap[child]) return;
            (_heap[at], _heap[child]) = (_heap[child], _heap[at]);
            at = child;
        }
    }
}
