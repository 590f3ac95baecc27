using System.Globalization;
using CareersCatalogue.Guidance.Journeys;
using CareersCatalogue.Ports;
using CareersCatalogue.Routes;
using static CareersWeb.Site.Language.Words;

namespace CareersWeb.Site.Jobs;

/// <summary>From where to which job somebody wants to get, as the address says it. It names jobs and one level, and no person.</summary>
/// <param name="From">The job somebody is in; null for school.</param>
/// <param name="To">The job to get to; null when none is named.</param>
/// <param name="Level">Highest whole qualification level held, 0 to 8.</param>
/// <param name="Problems">A sentence for each part that could not be followed.</param>
internal sealed record PathwayQuery(JobPick? From, JobPick? To, int Level, IReadOnlyList<string> Problems)
{
    public const string FromKey = "from";
    public const string ToKey = "to";
    public const string LevelKey = "level";

    private const int UsualLevel = 0;

    internal const string UnknownLevel = "There is no such level of qualifications, so this starts from none.";
    internal const string SameJob = "Both boxes name the same job. Choose another one to get to.";

    public static PathwayQuery Read(CatalogueSnapshot snapshot, IQueryCollection query)
    {
        var problems = new List<string>();
        var (from, to) = (JobPick.Read(snapshot, query[FromKey].FirstOrDefault()), JobPick.Read(snapshot, query[ToKey].FirstOrDefault()));
        foreach (var pick in new[] { from, to })
            if (pick is { Entry: null, Candidates.Count: 0 }) problems.Add(Say("We know no job called “{0}”.", pick.Text));
        if (from?.Entry is { } start && start == to?.Entry) problems.Add(Say(SameJob));
        return new(from, to, ReadLevel(query[LevelKey].FirstOrDefault() ?? "", problems), problems);
    }

    /// <summary>Whether there is enough to look for ways.</summary>
    public bool IsComplete => To?.Entry is not null && From is null or { Entry: not null } && Problems.Count == 0;

    /// <summary>The shortest ways; empty when the catalogue knows none.</summary>
    /// <param name="snapshot">The release; the query is complete.</param>
    public IReadOnlyList<Journey> Find(CatalogueSnapshot snapshot) =>
        snapshot.Journeys.Find(From?.Entry, To!.Entry!, Level, JourneyFinder.Most); // complete, so both are there

    /// <summary>The same with one box filled in.</summary>
    public string AddressWith(string key, string slug)
    {
        var query = new QueryString();
        var (from, to) = key == FromKey ? (slug, To?.Text) : (From?.Text, slug);
        if (from is not null) query = query.Add(FromKey, from);
        if (to is not null) query = query.Add(ToKey, to);
        return SiteMap.Pathways + query.Add(LevelKey, Level.ToString(CultureInfo.InvariantCulture));
    }

    private static int ReadLevel(string text, List<string> problems)
    {
        if (text.Length == 0) return UsualLevel;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var level) && level <= QualificationTypes.HighestLevel)
            return level;
        problems.Add(Say(UnknownLevel));
        return UsualLevel;
    }
}
