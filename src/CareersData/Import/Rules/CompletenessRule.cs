using CareersCatalogue.Routes;
using CareersData.Documents;
using CareersData.Schemas;

namespace CareersData.Import.Rules;

/// <summary>There is at least one occupation, and every kind of way in and every pay framework in use is explained.</summary>
internal static class CompletenessRule
{
    internal const string SomeOccupation = "at least one occupation";
    internal const string Explanation = "a file that explains this kind of way in";

    internal static string Note(string framework) => $"a note on {framework}";

    internal static IEnumerable<DataProblem> Check(CatalogueDocuments documents, DateOnly today)
    {
        if (documents.Occupations.All.Count == 0) yield return new("occupations", "", Shown.Nothing, SomeOccupation);
        foreach (var choice in EntryRouteKinds.List.All)
            if (!documents.RouteTypes.Knows(choice.Key))
                yield return new($"route-types/{choice.Key}.json", "", Shown.Nothing, Explanation);
        foreach (var framework in documents.Occupations.Values.Select(occupation => occupation.Pay.Framework).Distinct(StringComparer.Ordinal))
            if (!documents.PayNotes.Knows(framework))
                yield return new("reference/pay-notes.json", "", Shown.Nothing, Note(framework));
    }
}
