using CareersCatalogue.Occupations;
using static CareersWeb.Site.Language.Words;

namespace CareersWeb.Site.Wording;

/// <summary>Puts nations into words.</summary>
internal static class NationWording
{
    /// <summary>All four as one; else their names.</summary>
    public static string List(IReadOnlyCollection<Nation> nations) => nations.Count == Nations.List.All.Count
        ? Say("Across the UK")
        : string.Join(", ", nations.Select(nation => Say(Nations.List.Of(nation).Label)));
}
