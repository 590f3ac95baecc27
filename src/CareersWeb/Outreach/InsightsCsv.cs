using System.Globalization;
using System.Text;
using CareersCatalogue.Outreach;

namespace CareersWeb.Outreach;

/// <summary>Insights for a spreadsheet.</summary>
/// <remarks>
/// Source: RFC 4180. Every cell is quoted, one that a spreadsheet would take for a formula gets an apostrophe before it, and the file
/// begins with the mark by which spreadsheets know UTF-8.
/// </remarks>
internal static class InsightsCsv
{
    public const string ContentType = "text/csv";

    private const char ByteOrderMark = '\uFEFF';
    private const string FormulaSigns = "=+-@\t\r";

    /// <summary>A line of names, then a line for each answer; what is withheld says so.</summary>
    public static string Write(OutreachEvent asked, Insights insights)
    {
        var text = new StringBuilder().Append(ByteOrderMark);
        Line(text, "Event", "Question", "Answer", "People", "Percent", "People who answered the question");
        foreach (var question in insights.Questions)
            foreach (var answer in question.Answers)
                Line(text, asked.Name, question.Question.Text.English, answer.Choice.Label.English, Number(answer.Count),
                    answer.Share is { } share ? Percent.Of(share).ToString(CultureInfo.InvariantCulture) : InsightWording.Withheld, Number(question.Answered));
        return text.ToString();
    }

    private static string Number(int? count) => count?.ToString(CultureInfo.InvariantCulture) ?? InsightWording.Withheld;

    private static void Line(StringBuilder text, params IEnumerable<string> cells) => text.AppendJoin(',', cells.Select(Cell)).Append("\r\n");

    private static string Cell(string value)
    {
        var safe = value.Length > 0 && FormulaSigns.Contains(value[0], StringComparison.Ordinal) ? "'" + value : value;
        return '"' + safe.Replace("\"", "\"\"", StringComparison.Ordinal) + '"';
    }
}
