namespace CareersSearch.Occupations;

/// <summary>
/// Finds what the name of a science, its craft and its people have in common, which a stem keeps apart: "optometry" and
/// "optometrist" share "optometr".
/// </summary>
internal static class WordRoot
{
    private const int ShortestRoot = 5;
    private static readonly string[] Endings = ["ician", "ist", "ian", "ic", "al", "er", "or", "i", "y"]; // longer before shorter

    /// <summary>The root of a stem; null when it has no such ending or too little would be left.</summary>
    internal static string? Of(string stem)
    {
        foreach (var ending in Endings)
        {
            if (stem.EndsWith(ending, StringComparison.Ordinal))
                return stem.Length - ending.Length >= ShortestRoot ? stem[..^ending.Length] : null;
        }
        return null;
    }
}
