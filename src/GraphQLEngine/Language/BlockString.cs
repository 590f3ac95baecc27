using System.Text;

namespace GraphQLEngine.Language;

/// <summary>What a block string means, and how one is written.</summary>
/// <remarks>Source: GraphQL specification, section 2.9.4, BlockStringValue().</remarks>
internal static class BlockString
{
    /// <summary>Takes away the indentation that all lines but the first share, and blank lines at both ends.</summary>
    internal static string Dedent(IReadOnlyList<string> lines)
    {
        var common = int.MaxValue;
        var first = -1;
        var last = -1;
        for (var index = 0; index < lines.Count; index++)
        {
            var indent = Indent(lines[index]);
            if (indent == lines[index].Length) continue;
            if (first < 0) first = index;
            last = index;
            if (index > 0) common = Math.Min(common, indent);
        }

        if (first < 0) return "";
        return string.Join('\n', Enumerable.Range(first, last - first + 1)
            .Select(index => index == 0 ? lines[0] : lines[index][Math.Min(common, lines[index].Length)..]));
    }

    /// <summary>Whether writing the text as a block string reads back as the same text.</summary>
    internal static bool CanHold(string text)
    {
        foreach (var character in text)
            if (character < ' ' && character is not ('\n' or '\t')) return false;
        return string.Equals(Dedent(("\n" + text + "\n").Split('\n')), text, StringComparison.Ordinal);
    }

    /// <summary>Writes the text between triple quotes on lines of their own.</summary>
    internal static void Print(StringBuilder output, string text, string indent)
    {
        output.Append("\"\"\"\n");
        foreach (var line in text.Replace("\"\"\"", "\\\"\"\"", StringComparison.Ordinal).Split('\n'))
        {
            if (line.Length > 0) output.Append(indent).Append(line);
            output.Append('\n');
        }

        output.Append(indent).Append("\"\"\"");
    }

    private static int Indent(string line)
    {
        var length = 0;
        while (length < line.Length && line[length] is ' ' or '\t') length++;
        return length;
    }
}
