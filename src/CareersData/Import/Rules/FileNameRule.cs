using CareersData.Documents;
using CareersData.Schemas;

namespace CareersData.Import.Rules;

/// <summary>A record with a file of its own is called what its file is called.</summary>
internal static class FileNameRule
{
    internal static IEnumerable<DataProblem> Check(CatalogueDocuments documents, DateOnly today) =>
    [
        .. Of(documents.Families), .. Of(documents.RouteTypes), .. Of(documents.SharedRoutes), .. Of(documents.Occupations),
        .. Of(documents.PayScales, "framework"), .. Of(documents.Programmes), .. Of(documents.Myths),
        .. Of(documents.EasyRead, "occupation"), .. Of(documents.Activities),
    ];

    internal static string Expected(string file) => $"the name of the file, {Path.GetFileNameWithoutExtension(file)}";

    private static IEnumerable<DataProblem> Of<T>(DocumentSet<T> set, string field = "slug")
    {
        foreach (var document in set.All)
            if (set.KeyOf(document.Value) is { } name && name != Path.GetFileNameWithoutExtension(document.File))
                yield return new(document.File, document.Field(field), Shown.Text(name), Expected(document.File));
    }
}
