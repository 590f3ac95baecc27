namespace CareersBot.Understanding;

/// <summary>
/// What a model sees of a message: its words, pairs of words, word families, beginnings of long words and pieces of words. Names are seen as
/// placeholders in the pairs, but the words of a name still count for their families: a plumber is about buildings.
/// </summary>
internal static class Features
{
    private const int BeginningLength = 5;
    private const int PieceLength = 4;

    /// <summary>The features, each once.</summary>
    /// <param name="shape">The plain words with placeholders for names.</param>
    /// <param name="plain">The plain words.</param>
    /// <param name="families">The groups of words.</param>
    /// <param name="named">What the occupations that are named are about, such as <c>technology-and-data</c>.</param>
    internal static List<string> Of(IReadOnlyList<string> shape, IReadOnlyList<string> plain, WordFamilies families, IEnumerable<string> named)
    {
        var stems = shape.Select(Stems.Of).ToList();
        var features = new List<string>(stems.Count * 8) { $"n:{Size(stems.Count)}" };
        if (stems.Count > 0) features.Add($"1:{stems[0]}");
        if (stems.Count > 1)
        {
            features.Add($"9:{stems[^1]}");
            features.Add($"1:{stems[0]} {stems[1]}");
        }

        for (var i = 0; i < stems.Count; i++)
        {
            features.Add(stems[i]);
            if (i > 0) features.Add($"{stems[i - 1]} {stems[i]}");
            if (i > 1) features.Add($"{stems[i - 2]} _ {stems[i]}");
            if (i > 1) features.Add($"{stems[i - 2]} {stems[i - 1]} {stems[i]}");
            if (stems[i][0] != '{') Pieces(stems[i], features);
        }

        if (!ReferenceEquals(shape, plain)) features.AddRange(plain.Select(word => $"w:{Stems.Of(word)}"));
        Families(families.In(plain), features);
        features.AddRange(named.Select(about => $"j:{about}"));
        return [.. features.Distinct(StringComparer.Ordinal)];
    }

    private static void Pieces(string stem, List<string> features)
    {
        if (stem.Length > BeginningLength) features.Add($"b:{stem[..BeginningLength]}");
        if (stem.Length <= PieceLength) return;
        for (var start = 0; start + PieceLength <= stem.Length; start++) features.Add($"p:{stem.AsSpan(start, PieceLength)}");
    }

    private static void Families(IReadOnlyList<string> found, List<string> features)
    {
        for (var i = 0; i < found.Count; i++)
        {
            features.Add($"f:{found[i]}");
            for (var j = i + 1; j < found.Count; j++)
                features.Add(string.CompareOrdinal(found[i], found[j]) < 0 ? $"f:{found[i]} {found[j]}" : $"f:{found[j]} {found[i]}");
        }
    }

    private static string Size(int words) => words switch { 0 => "0", 1 => "1", 2 => "2", <= 4 => "4", <= 8 => "8", _ => "more" };
}
