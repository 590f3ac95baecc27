using System.Globalization;
using CareersCatalogue.Ports;
using CareersWeb.Site.Spreadsheets;

namespace CareersWeb.Site.Classes;

/// <summary>The evidence pack of a year group for a spreadsheet, with empty columns for what the school did. Nothing of it is stored here.</summary>
internal static class EvidenceCsv
{
    private static readonly string[] Names = ["Year group", "Key stage", "Gatsby benchmark", "What this site offers", "Page", "Date", "Class or group", "How many took part", "What pupils said or made"];

    /// <summary>Answers with the pack of the year group that the address names; 404 for none.</summary>
    public static IResult Answer(HttpContext http, ICatalogue catalogue)
    {
        if (SchoolYear.Find(http.Request.Query[SiteMap.YearKey]) is not { } year) return Results.NotFound();
        var origin = SiteRegistration.OriginOf(http.Request);
        var rows = EvidenceRow.For(year, catalogue.Current.Catalogue).Select(row => (string[])
            [Number(year.Number), Number(year.KeyStage), Number(row.Benchmark), row.Text, row.Address is null ? "" : origin + row.Address, "", "", "", ""]);
        return CsvFile.Answer(http, $"careers-evidence-year-{year.Number}.csv", CsvFile.Write(Names, rows));
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
