using System.Text;
using CareersCatalogue.Occupations;
using CareersCatalogue.Snapshot;
using CareersWeb.Site.Support;

namespace CareersWeb.Site.Digest;

/// <summary>A place that has a weekly digest: a nation, or an area that programmes name.</summary>
/// <param name="Key">What addresses call it: lower-case words joined by hyphens; unique.</param>
/// <param name="Name">Its name, as the catalogue has it.</param>
/// <param name="Nations">Where it lies; at least one.</param>
/// <param name="Area">The area as programmes write it; null for a whole nation.</param>
internal sealed record DigestPlace(string Key, string Name, IReadOnlyList<Nation> Nations, string? Area)
{
    /// <summary>The nations, then the areas by name.</summary>
    public static IReadOnlyList<DigestPlace> AllOf(Catalogue catalogue) =>
    [
        .. CareersCatalogue.Occupations.Nations.List.All.Select(nation => new DigestPlace(nation.Key, nation.Label, [nation.Value], null))
            .Concat(ProgrammeQuery.AreasOf(catalogue).Select(area => new DigestPlace(KeyOf(area), area, NationsOf(catalogue, area), area)))
            .DistinctBy(place => place.Key, StringComparer.Ordinal),
    ];

    /// <summary>The place of a key; null when there is none.</summary>
    public static DigestPlace? Find(Catalogue catalogue, string key) => AllOf(catalogue).FirstOrDefault(place => place.Key == key);

    /// <summary>Whether something that holds in some nations holds here.</summary>
    public bool LiesIn(IEnumerable<Nation> nations) => nations.Any(Nations.Contains);

    private static List<Nation> NationsOf(Catalogue catalogue, string area) =>
        [.. catalogue.Contents.Programmes.Where(programme => programme.Area == area).SelectMany(programme => programme.Nations).Distinct()];

    private static string KeyOf(string area)
    {
        var key = new StringBuilder();
        foreach (var letter in area)
        {
            if (char.IsAsciiLetterOrDigit(letter)) key.Append(char.ToLowerInvariant(letter));
            else if (key.Length > 0 && key[^1] != '-') key.Append('-');
        }

        return key.ToString().TrimEnd('-');
    }
}
