namespace CareersBot.Understanding;

/// <summary>Takes off the commonest English endings, so that "nurses" meets "nurse" and "earning" meets "earn".</summary>
internal static class Stems
{
    internal static string Of(string word)
    {
        if (word.Length <= 3 || word[0] == '{') return word;
        if (word.EndsWith("ies", StringComparison.Ordinal) && word.Length > 4) return word[..^3] + "y";
        if (word.EndsWith("sses", StringComparison.Ordinal)) return word[..^2];
        if (word.EndsWith('s') && word[^2] is not ('s' or 'u' or 'i')) word = word[..^1];
        if (word.EndsWith("ing", StringComparison.Ordinal) && word.Length > 5) word = Shortened(word[..^3]);
        else if (word.EndsWith("ed", StringComparison.Ordinal) && word.Length > 4) word = Shortened(word[..^2]);
        return word.Length > 4 && word[^1] == 'e' ? word[..^1] : word;
    }

    internal static string OfPhrase(string phrase) => string.Join(' ', phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Of));

    // "stopping" gives "stop"
    private static string Shortened(string word) =>
        word.Length > 3 && word[^1] == word[^2] && word[^1] is not ('s' or 'l' or 'e' or 'o') ? word[..^1] : word;
}
