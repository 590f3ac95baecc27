using CareersCatalogue.Filters;
using CareersData.Documents;
using CareersData.Schemas;

namespace CareersData.Import.Rules;

/// <summary>A collection asks for filters that there are.</summary>
internal static class CollectionFilterRule
{
    internal const string Filter = "the key of a filter other than collection, or subfamily";

    internal static IEnumerable<DataProblem> Check(CatalogueDocuments documents, DateOnly today)
    {
        foreach (var document in documents.Collections.All)
            for (var group = 0; group < document.Value.Any.Count; group++)
                for (var i = 0; i < document.Value.Any[group].Count; i++)
                    if (CollectionQuery.FindFilter(document.Value.Any[group][i].Filter) is null)
                        yield return new(document.File, $"any[{group}][{i}].filter", Shown.Text(document.Value.Any[group][i].Filter), Filter);
    }
}
