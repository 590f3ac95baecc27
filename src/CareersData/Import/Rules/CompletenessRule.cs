using CareersCatalogue.Routes;
using CareersData.Documents;
using CareersData.Schemas;

namespace CareersData.Import.Rules;

/// <summary>There is at least one occupation, and every kind of way in is explained.</summary>
internal static class CompletenessRule
{
    internal const string SomeOccupation = "at least one occupation";
    internal const string Explanation = "a file that explains this kind of way in";

    internal static IEnumerable<DataProblem> Check(CatalogueDocuments documents, DateOnly today)
    {
        if (documents.Occupations.All.Count == 0) yield return new("occupations", "", Shown.Nothing, SomeOccupation);
        foreach (var choice in EntryRouteKinds.List.All)
            if (!documents.RouteTypes.Knows(choice.Key))
                yield return new($"route-types/{choice.Key}.json", "", Shown.Nothing, Explanation);
    }
}
