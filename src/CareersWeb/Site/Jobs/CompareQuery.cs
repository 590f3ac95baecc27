using CareersCatalogue.Guidance.Comparing;
using CareersCatalogue.Ports;
using CareersCatalogue.Snapshot;
using static CareersWeb.Site.Language.Words;

namespace CareersWeb.Site.Jobs;

/// <summary>Which occupations somebody wants to see side by side, as the address says it.</summary>
/// <param name="Entries">Each once, in the order of the address; at most as many as can be compared.</param>
/// <param name="Unknown">How many slugs lead nowhere.</param>
/// <param name="TooMany">Whether more were named than can be compared.</param>
/// <param name="Added">What was written in the box; null when nothing.</param>
/// <param name="DifferencesOnly">Whether rows in which all say the same are left out.</param>
internal sealed record CompareQuery(IReadOnlyList<CatalogueEntry> Entries, int Unknown, bool TooMany, JobPick? Added, bool DifferencesOnly)
{
    public const string JobKey = "job";
    public const string AddKey = "add";
    public const string OnlyKey = "only";
    public const string Differences = "differences";

    private const int MostRead = 20;

    internal const string UnknownText = "A job in the address is not in our catalogue, so it was left out.";
    internal static string TooManyText => Say("At most {0} jobs can be compared, so the rest were left out.", Comparison.Most);

    public static CompareQuery Read(CatalogueSnapshot snapshot, IQueryCollection query)
    {
        var slugs = query[JobKey].OfType<string>().Where(slug => slug.Length > 0).Take(MostRead).ToList();
        var found = slugs.Select(snapshot.Catalogue.Find).ToList();
        var entries = found.OfType<CatalogueEntry>().Distinct().ToList();
        return new(
            [.. entries.Take(Comparison.Most)], found.Count(entry => entry is null), entries.Count > Comparison.Most,
            JobPick.Read(snapshot, query[AddKey].FirstOrDefault()), query[OnlyKey] == Differences);
    }

    public IEnumerable<string> Problems
    {
        get
        {
            if (Unknown > 0) yield return Say(UnknownText);
            if (TooMany) yield return TooManyText;
        }
    }

    /// <summary>The status of the answer: what the address names is not there, or is more than can be shown.</summary>
    public int Status => Unknown > 0 ? StatusCodes.Status404NotFound : TooMany ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK;

    public static string AddressOf(IEnumerable<CatalogueEntry> entries, bool differencesOnly = false)
    {
        var query = new QueryString();
        foreach (var entry in entries) query = query.Add(JobKey, entry.Occupation.Slug.Value);
        return SiteMap.Compare + (differencesOnly ? query.Add(OnlyKey, Differences) : query);
    }
}
