using CareersCatalogue.Occupations;
using CareersCatalogue.Pay;
using CareersCatalogue.Snapshot;
using static CareersWeb.Site.Language.Words;

namespace CareersWeb.Site.Jobs;

/// <summary>What a job pays in one nation.</summary>
/// <param name="Nation">The nation's name.</param>
/// <param name="Range">From the first post to the usual top.</param>
/// <param name="Scale">The scale in force that says so.</param>
internal sealed record PayRow(string Nation, PayRange Range, PayScale Scale)
{
    /// <summary>A row for each nation where the job exists and a figure is held.</summary>
    public static IEnumerable<PayRow> Of(CatalogueEntry entry, Catalogue catalogue)
    {
        foreach (var nation in Nations.List.All)
        {
            if (!entry.Occupation.Nations.Contains(nation.Value) || entry.PayIn(nation.Value) is not { } range) continue;
            if (catalogue.PayScales.Find(entry.Occupation.Pay.Framework, nation.Value) is { } scale) yield return new(Say(nation.Label), range, scale);
        }
    }
}
