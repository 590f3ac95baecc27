using System.Text;

namespace CareersSearch.Analysis;

/// <summary>Writes Latin letters without their accents, so that "café" and "cafe" are one word. Other scripts pass unchanged.</summary>
/// <remarks>A table of its own: with invariant globalisation the runtime does not decompose characters.</remarks>
internal sealed class AccentFoldingFilter : ITokenFilter
{
    // Base letters of U+00C0 to U+017F and of U+1E00 to U+1EFF; a question mark stands where there is no single one.
    private const string FromLatin1 =
        "AAAAAA?CEEEEIIIIDNOOOOO?OUUUUY??aaaaaa?ceeeeiiiidnooooo?ouuuuy?yAaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIi??JjKkk"
        + "LlLlLlLlLlNnNnNnnNnOoOoOo??RrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs";

    private const string FromLatinAdditional =
        "AaBbBbBbCcDdDdDdDdDdEeEeEeEeEeFfGgHhHhHhHhHhIiIiKkKkKkLlLlLlLlMmMmMmNnNnNnNnOoOoOoOoPpPpRrRrRrRrSsSsSsSsSsTtTtTtTtUuUuUuUuUu"
        + "VvVvWwWwWwWwWwXxXxYyZzZzZzhtwy?s????AaAaAaAaAaAaAaAaAaAaAaAaEeEeEeEeEeEeEeEeIiIiOoOoOoOoOoOoOoOoOoOoOoOoUuUuUuUuUuUuUuYyYyYyYy"
        + "??????";

    public void Apply(List<Token> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            var folded = Fold(tokens[i].Text);
            if (!ReferenceEquals(folded, tokens[i].Text)) tokens[i] = tokens[i] with { Text = folded };
        }
    }

    /// <summary>The text without accents; the same string when it has none.</summary>
    internal static string Fold(string text)
    {
        var plain = 0;
        while (plain < text.Length && text[plain] < 0xC0) plain++;
        if (plain == text.Length) return text;
        var folded = new StringBuilder(text, 0, plain, text.Length + 4);
        for (var i = plain; i < text.Length; i++) Append(text[i], folded);
        return folded.Length == 0 ? text : folded.ToString(); // a text of nothing but marks keeps them
    }

    private static void Append(char c, StringBuilder folded)
    {
        if (c is >= '\u0300' and <= '\u036F') return;
        var several = Several(c);
        if (several is not null) { folded.Append(several); return; }
        var letter = c switch
        {
            >= '\u00C0' and <= '\u017F' => FromLatin1[c - 0xC0],
            >= '\u1E00' and <= '\u1EFF' => FromLatinAdditional[c - 0x1E00],
            _ => '?',
        };
        folded.Append(letter == '?' ? c : letter);
    }

    private static string? Several(char c) => c switch
    {
        'Æ' => "Ae", 'æ' => "ae", 'Œ' => "Oe", 'œ' => "oe", 'Þ' => "Th", 'þ' => "th", 'ß' or 'ẞ' => "ss", 'Ĳ' => "Ij", 'ĳ' => "ij",
        'ﬀ' => "ff", 'ﬁ' => "fi", 'ﬂ' => "fl", 'ﬃ' => "ffi", 'ﬄ' => "ffl",
        _ => null,
    };
}
