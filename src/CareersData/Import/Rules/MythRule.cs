using CareersCatalogue.Filters;
using CareersCatalogue.Snapshot;
using CareersData.Documents;
using CareersData.Schemas;

namespace CareersData.Import.Rules;

/// <summary>A myth is answered by a list that there is and that proves it, and a figure in its fact was read somewhere.</summary>
internal static class MythRule
{
    internal const string Filter = "the key of a filter of the list of jobs";
    internal const string FigureRead = "a source with the evidence verified, because the fact has a figure";

    private const string Verified = "verified";

    internal static IEnumerable<DataProblem> Check(CatalogueDocuments documents, DateOnly today)
    {
        foreach (var document in documents.Myths.All)
        {
            var myth = document.Value;
            if (OccupationFilters.Find(myth.Filter) is null) yield return new(document.File, "filter", Shown.Text(myth.Filter), Filter);
            if (myth.Fact.En.Any(char.IsDigit) && myth.Sources.All(source => source.Evidence != Verified))
                yield return new(document.File, "sources", Shown.Text(myth.Fact.En), FigureRead);
        }
    }

    /// <summary>What can be told of the assembled catalogue alone, so it is asked when nothing else is wrong.</summary>
    internal static IEnumerable<DataProblem> CheckLists(CatalogueDocuments documents, Catalogue catalogue)
    {
        foreach (var document in documents.Myths.All)
        {
            var filter = OccupationFilters.Find(document.Value.Filter)!; // checked before
            foreach (var (index, value) in document.Value.Values.Index())
                if (filter.FindChoice(catalogue, value) is null)
                    yield return new(document.File, $"values[{index}]", Shown.Text(value), CollectionRule.Value(filter.Key));
            var count = catalogue.Entries.Count(entry => document.Value.Values.Any(value => filter.Matches(entry, value)));
            if (count < CollectionRule.Fewest) yield return new(document.File, "values", CollectionRule.Found(count), CollectionRule.Enough);
        }
    }
}
