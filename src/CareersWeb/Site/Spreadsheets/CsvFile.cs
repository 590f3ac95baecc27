using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace CareersWeb.Site.Spreadsheets;

/// <summary>A file for a spreadsheet.</summary>
/// <remarks>
/// Source: RFC 4180. A cell that a spreadsheet would take for a formula gets an apostrophe before it, and the file begins with the mark
/// by which spreadsheets know UTF-8.
/// </remarks>
internal static class CsvFile
{
    public const string ContentType = "text/csv";

    private const char ByteOrderMark = '\uFEFF';

    private static readonly CsvConfiguration Configuration = new(CultureInfo.InvariantCulture)
    {
        InjectionOptions = InjectionOptions.Escape,
        NewLine = "\r\n",
    };

    /// <summary>Answers with a file that the browser saves under a name.</summary>
    public static IResult Answer(HttpContext http, string fileName, string content)
    {
        http.Response.Headers.ContentDisposition = $"attachment; filename=\"{fileName}\"";
        return Results.Text(content, ContentType, System.Text.Encoding.UTF8);
    }

    /// <summary>A line of names, then a line for each row, each with as many cells.</summary>
    public static string Write(IEnumerable<string> names, IEnumerable<IEnumerable<string>> rows)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        text.Write(ByteOrderMark);
        using (var csv = new CsvWriter(text, Configuration))
        {
            foreach (var line in rows.Prepend(names))
            {
                foreach (var cell in line) csv.WriteField(cell);
                csv.NextRecord();
            }
        }

        return text.ToString();
    }
}
