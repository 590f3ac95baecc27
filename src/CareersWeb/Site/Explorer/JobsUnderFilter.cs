using CareersCatalogue.Filters;
using CareersCatalogue.Occupations;
using CareersCatalogue.Snapshot;

namespace CareersWeb.Site.Explorer;

/// <summary>The occupations that one value of one filter keeps, as a page of its own shows them.</summary>
/// <param name="Query">The list with the filter set.</param>
/// <param name="Groups">Occupations by title, under their families in the order of display; families without any are left out.</param>
/// <param name="Narrower">What the list can be narrowed by.</param>
internal sealed record JobsUnderFilter(
    OccupationQuery Query, IReadOnlyList<(Family Family, IReadOnlyList<CatalogueEntry> Entries)> Groups, IReadOnlyList<NarrowerLists> Narrower)
{
    // What an adviser asks next.
    private static readonly IReadOnlyList<OccupationFilter> AskedNext =
        [MinimumLevelFilter.Row, EntryRouteFilter.Row, SubjectFilter.Row, InterestFilter.Row, PatientContactFilter.Row, SettingFilter.Row];

    public int Count => Groups.Sum(group => group.Entries.Count);

    /// <summary>The occupations of a filter's value.</summary>
    /// <exception cref="ArgumentException">The filter has no such value.</exception>
    public static JobsUnderFilter Of(Catalogue catalogue, OccupationFilter filter, string value)
    {
        var choice = filter.FindChoice(catalogue, value) ?? throw new ArgumentException($"{filter.Key} has no value {value}.", nameof(value));
        var chosen = new ChosenFilter(filter, choice);
        bool Holds(CatalogueEntry entry) => filter.Matches(entry, value);
        var groups = catalogue.Families
            .Select(family => (family, Entries: (IReadOnlyList<CatalogueEntry>)[.. catalogue.OfFamily(family).Where(Holds)]))
            .Where(group => group.Entries.Count > 0).ToList();
        var entries = groups.SelectMany(group => group.Entries).ToList();
        return new(OccupationQuery.Of(chosen), groups,
        [
            .. AskedNext.Where(next => next != filter).Select(next => NarrowerLists.Of(catalogue, entries, chosen, next))
                .Where(next => next.Links.Count > 1),
        ]);
    }
}

/// <summary>The lists that one more filter makes of a list.</summary>
/// <param name="Label">What the filter is called.</param>
/// <param name="Links">
/// What each value is called, where its list is and how many occupations it holds; those that keep all or none are left out.
/// </param>
internal sealed record NarrowerLists(string Label, IReadOnlyList<(string Label, string Address, int Count)> Links)
{
    public static NarrowerLists Of(Catalogue catalogue, IReadOnlyList<CatalogueEntry> entries, ChosenFilter chosen, OccupationFilter next) => new(
        next.Label,
        [
            .. next.Choices(catalogue).Select(choice => (choice, Count: FilterIndex.Of(catalogue).With(next, choice).CountIn(entries)))
                .Where(item => item.Count > 0 && item.Count < entries.Count)
                .Select(item => (item.choice.Label, OccupationQuery.Of(chosen, new(next, item.choice)).AddressOfList(), item.Count)),
        ]);
}
