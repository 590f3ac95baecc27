using CareersData.Documents;
using CareersData.Schemas;

namespace CareersData.Import.Rules;

/// <summary>A specialism belongs to a core occupation, never to another specialism or to itself.</summary>
internal static class SpecialismRule
{
    internal const string Expected = "a core occupation, which is not itself a specialism";

    internal static IEnumerable<DataProblem> Check(CatalogueDocuments documents, DateOnly today)
    {
        foreach (var document in documents.Occupations.All)
            if (document.Value.SpecialismOf is { } slug
                && documents.Occupations.TryFind(slug, out var parent) && parent.Value.SpecialismOf is not null)
                yield return new(document.File, "specialismOf", Shown.Text(slug), Expected);
    }
}
