using System.Text;

namespace GraphQLEngine.Execution.Binding;

/// <summary>How C# spells what GraphQL spells in capitals.</summary>
internal static class EnumNames
{
    /// <summary><c>BtecLevel3</c> is <c>BTEC_LEVEL_3</c>, <c>TLevel</c> is <c>T_LEVEL</c>.</summary>
    internal static string ToScreamingSnake(string pascal)
    {
        var name = new StringBuilder(pascal.Length + 4);
        for (var index = 0; index < pascal.Length; index++)
        {
            if (index > 0 && StartsWord(pascal, index)) name.Append('_');
            name.Append(char.ToUpperInvariant(pascal[index]));
        }

        return name.ToString();
    }

    private static bool StartsWord(string text, int index)
    {
        var (before, here) = (text[index - 1], text[index]);
        if (before == '_' || here == '_') return false;
        if (char.IsDigit(here)) return !char.IsDigit(before);
        if (!char.IsUpper(here)) return false;
        return !char.IsUpper(before) || (index + 1 < text.Length && char.IsLower(text[index + 1]));
    }
}
