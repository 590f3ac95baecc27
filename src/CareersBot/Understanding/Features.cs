namespace CareersBot.Understanding;

/// <summary>What a model sees of a message: its words, pairs of words, word families and beginnings of long words.</summary>
internal static class Features
{
    private const int BeginningLength = 5;

    internal static List<string> Of(IReadOnlyList<string> words, WordFamilies families)
    {
        var stems = words.Select(Stems.Of).ToList();
        var features = new List<string>(stems.Count * 4) { $"n:{Size(stems.Count)}" };
        if (stems.Count > 0) features.Add($"1:{stems[0]}");
        if (stems.Count > 1) features.Add($"9:{stems[^1]}");
        for (var i = 0; i < stems.Count; i++)
        {
            features.Add(stems[i]);
            if (i > 0) features.Add($"{stems[i - 1]} {stems[i]}");
            if (i > 1) features.Add($"{stems[i - 2]} _ {stems[i]}");
            if (stems[i].Length > BeginningLength) features.Add($"b:{stems[i][..BeginningLength]}");
        }

        var found = families.In(words);
        for (var i = 0; i < found.Count; i++)
        {
            features.Add($"f:{found[i]}");
            for (var j = i + 1; j < found.Count; j++) features.Add(string.CompareOrdinal(found[i], found[j]) < 0 ? $"f:{found[i]}+{found[j]}" : $"f:{found[j]}+{found[i]}");
        }

        return [.. features.Distinct(StringComparer.Ordinal)];
    }

    private static string Size(int words) => words switch { 0 => "0", 1 => "1", 2 => "2", <= 4 => "4", <= 8 => "8", _ => "more" };
}
