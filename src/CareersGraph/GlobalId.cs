using System.Buffers.Text;
using System.Text;

namespace CareersGraph;

/// <summary>The name of an object over the whole schema: its type and its key, as one opaque text.</summary>
/// <param name="Type">Name of an object type of the schema.</param>
/// <param name="Key">Unique among objects of the type.</param>
internal readonly record struct GlobalId(string Type, string Key)
{
    /// <summary>Longest text that is looked at; longer ones are no ids of ours.</summary>
    private const int MaximumLength = 300;

    public override string ToString() => Base64Url.EncodeToString(Encoding.UTF8.GetBytes($"{Type}:{Key}"));

    /// <summary>Reads an id; null for what is none of ours, another spelling of one among them.</summary>
    public static GlobalId? Parse(string text)
    {
        if (text.Length is 0 or > MaximumLength || !Base64Url.IsValid(text)) return null;
        var decoded = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text));
        var colon = decoded.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || colon == decoded.Length - 1) return null;
        var id = new GlobalId(decoded[..colon], decoded[(colon + 1)..]);
        return id.ToString() == text ? id : null;
    }
}
