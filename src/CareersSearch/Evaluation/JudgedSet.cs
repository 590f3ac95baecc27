using System.Globalization;

namespace CareersSearch.Evaluation;

/// <summary>Judged queries as two files hold them: <c>search-queries.tsv</c> and <c>search-qrels.tsv</c>.</summary>
/// <param name="Queries">In the order of the file; empty when there is a problem.</param>
/// <param name="Problems">What is wrong, with file and line; empty when nothing is.</param>
/// <remarks>Source: <c>data/eval/</c>; its README says who judged and how.</remarks>
public sealed record JudgedSet(IReadOnlyList<JudgedQuery> Queries, IReadOnlyList<string> Problems)
{
    /// <summary>Most lines of a file; a count.</summary>
    public const int MaximumLines = 100_000;

    private const string QueryFile = "search-queries.tsv";
    private const string GradeFile = "search-qrels.tsv";

    /// <summary>Reads the set of a folder.</summary>
    /// <param name="folder">The folder; files that are not there are problems.</param>
    public static JudgedSet Read(string folder)
    {
        var missing = new[] { QueryFile, GradeFile }.Where(file => !File.Exists(Path.Combine(folder, file))).Select(file => $"{file}: not in {folder}").ToList();
        return missing.Count > 0
            ? new([], missing)
            : Parse([.. Lines(folder, QueryFile)], [.. Lines(folder, GradeFile)]);
    }

    /// <summary>Reads the lines of the two files, headings included.</summary>
    public static JudgedSet Parse(IReadOnlyList<string> queries, IReadOnlyList<string> grades)
    {
        var problems = new List<string>();
        if (queries.Count > MaximumLines) problems.Add($"{QueryFile}: over {MaximumLines} lines");
        if (grades.Count > MaximumLines) problems.Add($"{GradeFile}: over {MaximumLines} lines");
        if (problems.Count > 0) return new([], problems);
        var judged = new Dictionary<string, Dictionary<string, int>>(StringComparer.Ordinal);
        for (var line = 1; line < grades.Count; line++)
            if (grades[line].Split('\t') is [var id, var slug, var text] && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var grade) && grade <= 3)
                (judged.TryGetValue(id, out var of) ? of : judged[id] = new(StringComparer.Ordinal))[slug] = grade;
            else
                problems.Add($"{GradeFile} line {line + 1}: not an id, a slug and a grade from 0 to 3");
        var read = new List<JudgedQuery>();
        for (var line = 1; line < queries.Count; line++)
            if (queries[line].Split('\t') is not [var id, var text, var kind, ..])
                problems.Add($"{QueryFile} line {line + 1}: not an id, a query and a class");
            else if (judged.GetValueOrDefault(id) is not { } of || of.Values.Max() == 0)
                problems.Add($"{QueryFile} line {line + 1}: nothing answers {id}");
            else
                read.Add(new(id, text, kind, of));
        return new(problems.Count == 0 ? read : [], problems);
    }

    private static IEnumerable<string> Lines(string folder, string file) => File.ReadLines(Path.Combine(folder, file)).Take(MaximumLines + 1);
}
