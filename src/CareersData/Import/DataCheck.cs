using System.Text.Json;
using System.Text.Unicode;
using CareersCatalogue.Snapshot;
using CareersData.Assembling;
using CareersData.Documents;
using CareersData.Import.Rules;
using CareersData.Schemas;

namespace CareersData.Import;

/// <summary>Checks a whole set of data files: each against its schema, then all of them together against the rules.</summary>
internal static class DataCheck
{
    /// <summary>Deepest nesting of JSON; a count.</summary>
    internal const int MaximumDepth = 16;

    internal const string KnownFile = "a file of a folder or list that data/schema/README.md names";
    internal const string PresentFile = "a file with this list";
    internal const string PlainUtf8 = "UTF-8 without a byte order mark";
    internal const string PlainCharacters = "each character as itself"; // an escape could be half a character
    internal static readonly string WellFormed = $"well-formed JSON, at most {MaximumDepth} deep, each key once";

    private static readonly JsonDocumentOptions Options = new() { MaxDepth = MaximumDepth, AllowDuplicateProperties = false };

    /// <summary>Everything that is wrong, by file.</summary>
    /// <param name="files">The files.</param>
    /// <param name="today">The day that no date may lie after.</param>
    /// <param name="documents">The records of the files that can be read.</param>
    internal static IReadOnlyList<DataProblem> Check(IReadOnlyList<DataFile> files, DateOnly today, out CatalogueDocuments documents)
    {
        documents = new();
        var problems = new List<DataProblem>();
        NoteMissingLists(files, documents, problems);
        foreach (var file in files)
        {
            // Other parts of the service keep words of their own beside the synonyms.
            if (DataKinds.Of(file.Path) is not { } kind)
            {
                if (!file.Path.StartsWith("language/", StringComparison.Ordinal)) problems.Add(new(file.Path, "", "a file", KnownFile));
                continue;
            }

            var found = CheckFile(file, SchemaSet.OfCatalogue.Find(kind.Schema)).ToList();
            problems.AddRange(found);
            if (found.Count == 0) kind.Read(file, documents);
            else kind.NoteUnreadable(file, documents);
        }

        foreach (var rule in DataRules.All) problems.AddRange(rule(documents, today));
        if (problems.Count == 0) problems.AddRange(CheckTogether(documents));
        return [.. problems.OrderBy(problem => problem.File, StringComparer.Ordinal)];
    }

    // What can be told of the assembled catalogue alone.
    private static IEnumerable<DataProblem> CheckTogether(CatalogueDocuments documents)
    {
        if (documents.Collections.All.Count + documents.Myths.All.Count == 0) return [];
        var catalogue = new Catalogue(ContentsAssembly.Assemble(documents, "", DateTimeOffset.UnixEpoch));
        return [.. CollectionRule.Check(documents, catalogue), .. MythRule.CheckLists(documents, catalogue)];
    }

    internal static string Malformed(long line) => $"an error on line {line}";

    private static void NoteMissingLists(IReadOnlyList<DataFile> files, CatalogueDocuments documents, List<DataProblem> problems)
    {
        foreach (var kind in DataKinds.All.Where(kind => !kind.IsFolder && files.All(file => file.Path != kind.Path)))
        {
            problems.Add(new(kind.Path, "", Shown.Nothing, PresentFile));
            kind.NoteUnreadable(new(kind.Path, []), documents);
        }
    }

    private static IEnumerable<DataProblem> CheckFile(DataFile file, JsonSchema schema)
    {
        var content = file.Content.AsSpan();
        if (!Utf8.IsValid(content) || content.StartsWith("\uFEFF"u8)) return [new(file.Path, "", "other bytes", PlainUtf8)];
        if (content.IndexOf("\\u"u8) >= 0) return [new(file.Path, "", "a \\u escape", PlainCharacters)];
        try
        {
            using var document = JsonDocument.Parse(file.Content, Options);
            var violations = schema.Check(document.RootElement);
            return [.. violations.Select(violation => new DataProblem(file.Path, violation.Field, violation.Found, violation.Expected))];
        }
        catch (JsonException error)
        {
            return [new(file.Path, "", Malformed((error.LineNumber ?? 0) + 1), WellFormed)];
        }
    }
}
