using System.Text;
using System.Text.Json;

namespace GraphQLAdapter;

/// <summary>Reads JSON strings, those with half a surrogate pair among them: a document under test may hold one.</summary>
internal static class JsonText
{
    internal static string Read(JsonElement json)
    {
        try
        {
            return json.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            return Unescaped(json.GetRawText().AsSpan(1..^1));
        }
    }

    private static string Unescaped(ReadOnlySpan<char> raw)
    {
        var text = new StringBuilder(raw.Length);
        for (var index = 0; index < raw.Length; index++)
        {
            if (raw[index] != '\\')
            {
                text.Append(raw[index]);
                continue;
            }

            index++;
            if (raw[index] == 'u')
            {
                text.Append((char)Convert.ToUInt16(raw.Slice(index + 1, 4).ToString(), 16));
                index += 4;
            }
            else text.Append(raw[index] switch { 'b' => '\b', 'f' => '\f', 'n' => '\n', 'r' => '\r', 't' => '\t', var other => other });
        }

        return text.ToString();
    }
}
