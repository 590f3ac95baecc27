using System.Globalization;
using CareersCatalogue.Filters;
using CareersCatalogue.Snapshot;
using CareersData.Documents;
using CareersData.Schemas;

namespace CareersData.Import.Rules;

/// <summary>
/// A collection asks for values that there are and finds enough to browse. This can be told of the assembled catalogue alone, so it is asked when
/// nothing else is wrong.
/// </summary>
internal static class CollectionRule
{
    /// <summary>Fewest occupations of a collection; a count.</summary>
    internal const int Fewest = 10;

    internal static IEnumerable<DataProblem> Check(CatalogueDocuments documents, Catalogue catalogue)
    {
        foreach (var document in documents.Collections.All)
        {
            foreach (var problem in Values(document, catalogue)) yield return problem;
            var count = catalogue.OfCollection(catalogue.FindCollection(document.Value.Slug)!).Count;
            if (count < Fewest) yield return new(document.File, "any", Found(count), Enough);
        }
    }

    internal static readonly string Enough = $"at least {Fewest} occupations";

    internal static string Found(int count) => string.Create(CultureInfo.InvariantCulture, $"{count} occupations");

    internal static string Value(string filter) => $"a value of the filter {filter}";

    private static IEnumerable<DataProblem> Values(Document<CollectionDocument> document, Catalogue catalogue) =>
        from @group in document.Value.Any.Index()
        from condition in @group.Item.Index()
        let filter = CollectionQuery.FindFilter(condition.Item.Filter)!
        from value in condition.Item.Values.Index()
        where filter.FindChoice(catalogue, value.Item) is null
        select new DataProblem(
            document.File, $"any[{@group.Index}][{condition.Index}].values[{value.Index}]", Shown.Text(value.Item), Value(filter.Key));
}
