using System.Globalization;
using System.Text;

namespace CareersSearch.Scoring;

/// <summary>How a score came about, in words.</summary>
/// <param name="Value">The score of this part; 0 when it does not match.</param>
/// <param name="Words">One line, without a full stop.</param>
/// <param name="Parts">What the value is made of; empty at the ends.</param>
internal sealed record Explanation(float Value, string Words, IReadOnlyList<Explanation> Parts)
{
    internal static Explanation NoMatch(string words) => new(0, words, []);

    internal bool IsMatch { get; init; } = Value > 0;

    /// <summary>The whole tree: a line for each part, indented under what it belongs to.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        Write(text, 0);
        return text.ToString();
    }

    private void Write(StringBuilder text, int depth)
    {
        text.Append(' ', depth * 2).Append(Value.ToString("0.###", CultureInfo.InvariantCulture)).Append("  ").Append(Words).Append('\n');
        foreach (var part in Parts) part.Write(text, depth + 1);
    }
}
