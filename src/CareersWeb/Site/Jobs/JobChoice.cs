using CareersCatalogue.Ports;
using CareersCatalogue.Snapshot;
using static CareersWeb.Site.Language.Words;

namespace CareersWeb.Site.Jobs;

/// <summary>The one job that a page is about, as its address says it.</summary>
/// <param name="Address">The page.</param>
/// <param name="Pick">What was written; null when nothing was.</param>
internal sealed record JobChoice(string Address, JobPick? Pick)
{
    /// <summary>The job; null when none is named, or when the name is no job's.</summary>
    public CatalogueEntry? Entry => Pick?.Entry;

    /// <summary>A sentence when what was written comes near no job.</summary>
    public IReadOnlyList<string> Problems =>
        Pick is { Entry: null, Candidates.Count: 0 } ? [Say("We know no job called “{0}”.", Pick.Text)] : [];

    public static JobChoice Read(CatalogueSnapshot snapshot, string address, IQueryCollection query) =>
        new(address, JobPick.Read(snapshot, query[SiteMap.JobKey].FirstOrDefault()));
}
