using CareersCatalogue.Snapshot;
using CareersCatalogue.Support;

namespace CareersWeb.Site.Digest;

/// <summary>
/// What a week brings to a place: a few jobs that ask for no set grades, others each week until every one has had its turn, programmes, and
/// where such jobs are advertised. The calendar alone decides, so nothing is stored about who reads it.
/// </summary>
/// <param name="Place">The place.</param>
/// <param name="Week">The week.</param>
/// <param name="Jobs">At most <see cref="MostJobs"/>, by title.</param>
/// <param name="Programmes">At most <see cref="MostProgrammes"/>, by name.</param>
/// <param name="Advertised">Where jobs of the place are advertised.</param>
internal sealed record WeeklyDigest(
    DigestPlace Place, DigestWeek Week, IReadOnlyList<CatalogueEntry> Jobs, IReadOnlyList<Programme> Programmes,
    IReadOnlyList<HelpService> Advertised)
{
    /// <summary>Most jobs of a week; a count.</summary>
    public const int MostJobs = 6;

    /// <summary>Most programmes of a week; a count.</summary>
    public const int MostProgrammes = 4;

    /// <summary>The digest of a place and a week; the same whenever it is asked for, while the catalogue stays.</summary>
    public static WeeklyDigest Of(Catalogue catalogue, DigestPlace place, DigestWeek week)
    {
        var open = catalogue.Entries.Where(entry => entry.Occupation.MinimumLevel == 0 && place.LiesIn(entry.Occupation.Nations))
            .OrderBy(entry => entry.Occupation.Title, StringComparer.Ordinal).ToList();
        var near = catalogue.Contents.Programmes
            .Where(programme => place.Area is null ? place.LiesIn(programme.Nations) : programme.Area == place.Area)
            .OrderBy(programme => programme.Name, StringComparer.Ordinal).ToList();
        return new(
            place, week, Turn(open, MostJobs, week.Number), Turn(near, MostProgrammes, week.Number),
            [.. catalogue.Contents.HelpServices.Where(service => service.Kind == HelpKind.Vacancies && place.LiesIn(service.Nations))]);
    }

    // Evenly spaced over the list, so that one week's are not all neighbours in the alphabet; each week moves every one of them on by one.
    private static IReadOnlyList<T> Turn<T>(List<T> all, int most, int turn) => all.Count <= most
        ? all
        : [.. Enumerable.Range(0, most).Select(place => (turn + (place * all.Count / most)) % all.Count).Order().Select(place => all[place])];
}
