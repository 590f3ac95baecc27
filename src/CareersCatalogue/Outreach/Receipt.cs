using System.Security.Cryptography;
using System.Text;

namespace CareersCatalogue.Outreach;

/// <summary>
/// The secret of one person's answers: whoever has it can erase them. The asking device makes it before it sends, so that sending twice
/// stores once, and so that a tablet without a network can show it. Only its hash is kept.
/// </summary>
/// <param name="Value">12 capitals and digits; one of about 1.5 x 10^17.</param>
public readonly record struct Receipt(string Value)
{
    /// <summary>Signs of a receipt; a count.</summary>
    public const int Length = 12;

    private const int Group = 4;

    /// <summary>What is kept of it: its SHA-256 as 64 hexadecimal digits in lower case. Random as receipts are, they need no salt.</summary>
    public string Hash => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Value)));

    /// <summary>A receipt by chance.</summary>
    public static Receipt New() => new(SpokenCode.New(Length));

    /// <summary>A receipt as it was typed: small letters, spaces and hyphens do not matter.</summary>
    /// <returns>False when the text cannot be a receipt.</returns>
    public static bool TryRead(string? typed, out Receipt receipt)
    {
        var read = SpokenCode.Read(typed, Length);
        receipt = new(read ?? "");
        return read is not null;
    }

    /// <summary>In groups of four, as people read it.</summary>
    public override string ToString() => string.Join('-', Value.Chunk(Group).Select(group => new string(group)));
}
