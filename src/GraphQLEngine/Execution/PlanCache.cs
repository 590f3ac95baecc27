using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using GraphQLEngine.Execution.Plans;

namespace GraphQLEngine.Execution;

/// <summary>
/// Valid documents by the bytes of their text. When the younger half is full it becomes the older, and what nobody asked for since is
/// let go.
/// </summary>
internal sealed class PlanCache(int maximumEntries, int maximumBytes = 8_000_000)
{
    private readonly Lock _turning = new();
    private Half _young = new();
    private Half _old = new();
    private long _bytes;

    /// <summary>Documents kept, at most; a count.</summary>
    internal int Count => _young.Documents.Count + _old.Documents.Count;

    internal PreparedDocument? Find(string text) => Find(MemoryMarshal.AsBytes(text.AsSpan()));

    internal PreparedDocument? Find(ReadOnlySpan<byte> text)
    {
        if (_young.ByText.TryGetValue(text, out var document)) return document;
        if (!_old.ByText.TryGetValue(text, out document)) return null;
        Add(text, document);
        return document;
    }

    internal void Add(string text, PreparedDocument document) => Add(MemoryMarshal.AsBytes(text.AsSpan()), document);

    internal void Add(ReadOnlySpan<byte> text, PreparedDocument document)
    {
        if (maximumEntries < 2 || !_young.ByText.TryAdd(text, document)) return;
        var bytes = Interlocked.Add(ref _bytes, text.Length);
        if (_young.Documents.Count <= maximumEntries / 2 && bytes <= maximumBytes / 2) return;
        lock (_turning)
        {
            if (_young.Documents.Count <= maximumEntries / 2 && _bytes <= maximumBytes / 2) return;
            _old = _young;
            _young = new();
            _bytes = 0;
        }
    }

    private sealed class Half
    {
        internal Half() => ByText = Documents.GetAlternateLookup<ReadOnlySpan<byte>>();

        internal ConcurrentDictionary<byte[], PreparedDocument> Documents { get; } = new(BytesComparer.Instance);

        internal ConcurrentDictionary<byte[], PreparedDocument>.AlternateLookup<ReadOnlySpan<byte>> ByText { get; }
    }

    /// <summary>Compares texts whole; hashes them with the runtime's secret seed, so that no client can make texts collide.</summary>
    private sealed class BytesComparer : IEqualityComparer<byte[]>, IAlternateEqualityComparer<ReadOnlySpan<byte>, byte[]>
    {
        internal static BytesComparer Instance { get; } = new();

        public bool Equals(byte[]? x, byte[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode([DisallowNull] byte[] obj) => GetHashCode(obj.AsSpan());

        public bool Equals(ReadOnlySpan<byte> alternate, byte[] other) => alternate.SequenceEqual(other);

#pragma warning disable MA0021 // Bytes in pairs, not words: there is nothing to compare them by but their values.
        public int GetHashCode(ReadOnlySpan<byte> alternate)
        {
            var last = alternate.IsEmpty ? 0 : alternate[^1]; // of an odd number of bytes it belongs to no pair
            return HashCode.Combine(alternate.Length, string.GetHashCode(MemoryMarshal.Cast<byte, char>(alternate)), last);
        }
#pragma warning restore MA0021

        public byte[] Create(ReadOnlySpan<byte> alternate) => alternate.ToArray();
    }
}
