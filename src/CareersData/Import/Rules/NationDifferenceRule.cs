using CareersData.Documents;
using CareersData.Schemas;

namespace CareersData.Import.Rules;

/// <summary>What differs is told once for each nation, and one who reads of a nation finds all of it in one place.</summary>
internal static class NationDifferenceRule
{
    internal const string Expected = "a nation that nothing before it tells of";

    internal static IEnumerable<DataProblem> Check(CatalogueDocuments documents, DateOnly today) =>
    [
        .. documents.RouteTypes.All.SelectMany(type => Of(type, type.Value.NationDifferences)),
        .. documents.WrittenRoutes().SelectMany(route => Of(route, route.Value.NationDifferences)),
    ];

    private static IEnumerable<DataProblem> Of<T>(Document<T> document, IReadOnlyList<NationDifferenceDocument> differences)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < differences.Count; i++)
            if (!seen.Add(differences[i].Nation))
                yield return new(document.File, document.Field($"nationDifferences[{i}].nation"), Shown.Text(differences[i].Nation), Expected);
    }
}
