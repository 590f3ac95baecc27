using CareersCatalogue.Filters;
using CareersCatalogue.Snapshot;

namespace CareersWeb.Site.Jobs;

/// <summary>A myth with the list that proves it wrong.</summary>
/// <param name="Myth">The myth.</param>
/// <param name="Address">The list.</param>
/// <param name="Count">How many jobs are on the list today.</param>
internal sealed record MythCard(Myth Myth, string Address, int Count)
{
    /// <summary>Every myth of the release, in the order of display.</summary>
    public static IReadOnlyList<MythCard> All(Catalogue catalogue) => [.. catalogue.Contents.Myths.Select(myth => Of(catalogue, myth))];

    private static MythCard Of(Catalogue catalogue, Myth myth)
    {
        var filter = OccupationFilters.Find(myth.Filter) ?? throw new InvalidOperationException($"There is no filter {myth.Filter}.");
        var query = new QueryString();
        foreach (var value in myth.Values) query = query.Add(filter.Key, value);
        return new(myth, SiteMap.Occupations + query, catalogue.Entries.Count(entry => myth.Values.Any(value => filter.Matches(entry, value))));
    }
}
