using System.Globalization;

namespace BotProtocol.Conversations;

/// <summary>A position in a conversation: everything up to this sequence number has been seen.</summary>
/// <param name="Sequence">At least 0, which is the beginning.</param>
public readonly record struct Watermark(long Sequence)
{
    /// <summary>Before everything.</summary>
    public static Watermark Beginning => default;

    /// <summary>Reads a watermark that a client sends back.</summary>
    /// <param name="text">Decimal digits; null, empty and <c>null</c> stand for none.</param>
    /// <param name="watermark">The position; null for none.</param>
    /// <returns>False when the text is none of these.</returns>
    public static bool TryParse(string? text, out Watermark? watermark)
    {
        watermark = null;
        if (string.IsNullOrEmpty(text) || text == "null") return true;
        if (!long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var sequence)) return false;
        watermark = new(sequence);
        return true;
    }

    /// <summary>The position as decimal text.</summary>
    public override string ToString() => Sequence.ToString(CultureInfo.InvariantCulture);
}
