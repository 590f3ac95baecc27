using System.Numerics;

namespace CareersSearch.Scoring;

/// <summary>
/// Keeps the length of a field in one byte: exactly up to 40 words, then with four significant bits. What is lost is part of
/// Lucene's scores, so the strict mode loses it too.
/// </summary>
internal static class LengthByte
{
    private const int SignificantBits = 4;
    private const int ExactValues = 255 - 231; // 231 is the code of the largest length

    /// <summary>The byte for a length of at least 0; longer lengths never have a smaller byte.</summary>
    internal static byte Of(int length) => (byte)(length < ExactValues ? length : ExactValues + Code(length - ExactValues));

    /// <summary>The length that a byte stands for; the shortest of those that share it.</summary>
    internal static int LengthOf(byte code) => code < ExactValues ? code : ExactValues + Decode(code - ExactValues);

    // A floating-point number of four bits, whose first is not written, and an exponent.
    private static int Code(int value)
    {
        var bits = 32 - BitOperations.LeadingZeroCount((uint)value);
        if (bits < SignificantBits) return value;
        var shift = bits - SignificantBits;
        return ((value >>> shift) & 7) | ((shift + 1) << 3);
    }

    private static int Decode(int code)
    {
        var shift = (code >>> 3) - 1;
        return shift < 0 ? code & 7 : ((code & 7) | 8) << shift;
    }
}
