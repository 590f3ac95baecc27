using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace CareersSearch.Semantics;

/// <summary>
/// What common English words mean, as directions in a space: words of like meaning point alike. Immutable. The numbers stay the bytes
/// that were read.
/// </summary>
/// <remarks>Source: <c>data/language/vectors/words.vec</c>, which is part of this assembly; its README says how the file is laid out.</remarks>
internal sealed class WordVectors
{
    internal const string ResourceName = "words.vec";
    private const int HeaderLength = 16;
    private static readonly byte[] Magic = "CEV1"u8.ToArray();

    private static readonly Lazy<WordVectors> Loaded = new(LoadOnce);

    private readonly byte[] _file;
    private readonly int _ends;
    private readonly int _ranks;
    private readonly int _letters;
    private readonly int _numbers;

    private WordVectors(byte[] file, int count, int dimensions, int letters)
    {
        (_file, Count, Dimensions) = (file, count, dimensions);
        _ends = HeaderLength;
        _ranks = _ends + (sizeof(int) * count);
        _letters = _ranks + (sizeof(int) * count);
        _numbers = _letters + letters;
    }

    internal int Count { get; }

    /// <summary>Numbers in a direction.</summary>
    internal int Dimensions { get; }

    /// <summary>The vectors that came with the assembly; read once.</summary>
    internal static WordVectors Load() => Loaded.Value;

    private static WordVectors LoadOnce()
    {
        using var stream = typeof(WordVectors).Assembly.GetManifestResourceStream(ResourceName)
            ?? throw new InvalidOperationException($"The assembly has no {ResourceName}.");
        var file = new byte[stream.Length];
        stream.ReadExactly(file);
        return Read(file);
    }

    /// <summary>Reads a file's bytes, which must not change afterwards.</summary>
    /// <exception cref="InvalidDataException">The bytes are no such file, or not a whole one.</exception>
    internal static WordVectors Read(byte[] file)
    {
        if (file.Length < HeaderLength || !file.AsSpan(0, Magic.Length).SequenceEqual(Magic)) throw new InvalidDataException("Not a file of word vectors.");
        var (count, dimensions, letters) = (Number(file, 4), Number(file, 8), Number(file, 12));
        var length = HeaderLength + ((2L * sizeof(int)) * count) + letters + ((long)count * dimensions);
        if (count < 0 || dimensions < 1 || letters < 0 || length != file.Length)
            throw new InvalidDataException($"The file of word vectors has {file.Length} bytes where it says {length}.");
        return new(file, count, dimensions, letters);
    }

    /// <summary>The number of a word in small letters; null when it is not known.</summary>
    internal int? Find(ReadOnlySpan<char> word)
    {
        Span<byte> bytes = stackalloc byte[32];
        if (word.Length > bytes.Length || !Encoding.ASCII.TryGetBytes(word, bytes, out var length)) return null;
        var sought = bytes[..length];
        var low = 0;
        var high = Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (Letters(middle).SequenceCompareTo(sought) < 0) low = middle + 1; else high = middle;
        }
        return low < Count && Letters(low).SequenceEqual(sought) ? low : null;
    }

    /// <summary>How many words of general English are more frequent.</summary>
    internal int Rank(int word) => Number(_file, _ranks + (sizeof(int) * word));

    /// <summary>The direction of a word; its length means nothing.</summary>
    internal ReadOnlySpan<sbyte> Direction(int word) => MemoryMarshal.Cast<byte, sbyte>(_file.AsSpan(_numbers + (Dimensions * word), Dimensions));

    private ReadOnlySpan<byte> Letters(int word)
    {
        var from = word == 0 ? 0 : Number(_file, _ends + (sizeof(int) * (word - 1)));
        return _file.AsSpan(_letters + from, Number(_file, _ends + (sizeof(int) * word)) - from);
    }

    private static int Number(byte[] file, int at) => BinaryPrimitives.ReadInt32LittleEndian(file.AsSpan(at));
}
