using System.Globalization;
using CareersCatalogue.Occupations;
using CareersCatalogue.Ports;
using CareersCatalogue.Routes;
using CareersCatalogue.Snapshot;
using CareersWeb.Site.Spreadsheets;
using CareersWeb.Site.Wording;

namespace CareersWeb.Site.Explorer;

/// <summary>A list of occupations for a spreadsheet.</summary>
internal static class OccupationCsv
{
    public const string FileName = "nhs-jobs.csv";

    // To add a column add a line.
    private static readonly IReadOnlyList<(string Name, Func<CatalogueEntry, string> Cell)> Columns =
    [
        ("Job", entry => entry.Occupation.Title),
        ("Family", entry => entry.Occupation.Family.Name),
        ("What it is", entry => entry.Occupation.Summary),
        ("You can start with", entry => LevelWording.Short(entry.Occupation.MinimumLevel)),
        ("Training", entry => entry.Occupation.TrainingYears is { } years ? TimeWording.About(years) : ""),
        ("Starting pay in England (pounds a year)", entry => Number(entry.PayIn(Nation.England)?.MinimumPounds)),
        ("Top pay in England (pounds a year)", entry => Number(entry.PayIn(Nation.England)?.MaximumPounds)),
        ("Ways in", entry => string.Join("; ", entry.Routes.Where(Leads).Select(route => route.Type.Name).Distinct(StringComparer.Ordinal))),
        ("Paid while you learn", entry => entry.Routes.Any(route => Leads(route) && route.EarnWhileYouLearn) ? "Yes" : "No"),
        ("Clinical", entry => entry.Occupation.IsClinical ? "Yes" : "No"),
        ("Last reviewed", entry => entry.Occupation.LastReviewed.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
    ];

    /// <summary>Answers with the list that the address asks for: the same words, filters and order as the page.</summary>
    public static IResult Answer(HttpContext http, ICatalogue catalogue)
    {
        var snapshot = catalogue.Current;
        var listing = new OccupationListing(snapshot, OccupationQuery.Read(snapshot.Catalogue, http.Request.Query));
        return CsvFile.Answer(http, FileName, Write(listing.All, SiteRegistration.OriginOf(http.Request)));
    }

    /// <summary>A line of names, then a line for each occupation.</summary>
    /// <param name="entries">In the order of the lines.</param>
    /// <param name="origin">What an address needs before it to work outside the site.</param>
    internal static string Write(IEnumerable<CatalogueEntry> entries, string origin) => CsvFile.Write(
        [.. Columns.Select(column => column.Name), "Page"],
        entries.Select(entry => Columns.Select(column => column.Cell(entry)).Append(origin + SiteMap.AddressOf(entry.Occupation))));

    private static bool Leads(EntryRoute route) => route.Type.Available && EntryRouteKinds.LeadsToPost(route.Type.Kind);

    private static string Number(int? pounds) => pounds?.ToString(CultureInfo.InvariantCulture) ?? "";
}
