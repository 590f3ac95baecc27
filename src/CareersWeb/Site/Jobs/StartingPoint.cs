using CareersCatalogue.Filters;
using CareersCatalogue.Occupations;
using CareersCatalogue.Routes;
using CareersCatalogue.Snapshot;

namespace CareersWeb.Site.Jobs;

/// <summary>What a person may have or want, and the jobs that fit.</summary>
/// <param name="Label">What the person has or wants.</param>
/// <param name="Explanation">What that means.</param>
/// <param name="Address">The list of these jobs.</param>
/// <param name="Count">How many there are.</param>
internal sealed record StartingPoint(string Label, string Explanation, string Address, int Count)
{
    /// <summary>Four ways to begin; the counts are those of the lists.</summary>
    public static IReadOnlyList<StartingPoint> All(Catalogue catalogue) =>
    [
        Of(catalogue, "No qualifications needed", "Employers look for the right attitude and train you on the job.", MinimumLevelFilter.Row, "0"),
        Of(catalogue, "With GCSEs", "Jobs and apprenticeships you can start with level 2, such as GCSEs at grades 9 to 4.", MinimumLevelFilter.Row, "2"),
        Of(catalogue, "Earn while you learn", "Apprenticeships: a paid job with training, up to a full degree.", EntryRouteFilter.Row, [.. Apprenticeships]),
        Of(catalogue, "Behind the scenes", "Technology, science, buildings, money, food: jobs without patients.", PatientContactFilter.Row, PatientContacts.List.Of(PatientContact.None).Key),
    ];

    private static IEnumerable<string> Apprenticeships =>
        EntryRouteKinds.List.All.Where(choice => EntryRouteKinds.IsApprenticeship(choice.Value)).Select(choice => choice.Key);

    private static StartingPoint Of(Catalogue catalogue, string label, string explanation, OccupationFilter filter, params IReadOnlyList<string> values)
    {
        var query = new QueryString();
        foreach (var value in values) query = query.Add(filter.Key, value);
        return new(label, explanation, SiteMap.Occupations + query, catalogue.Entries.Count(entry => values.Any(value => filter.Matches(entry, value))));
    }
}
