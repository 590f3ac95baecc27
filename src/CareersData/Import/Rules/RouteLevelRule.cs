using System.Globalization;
using CareersCatalogue.Routes;
using CareersData.Assembling;
using CareersData.Documents;

namespace CareersData.Import.Rules;

/// <summary>A way in starts no lower than its kind can, and asks for no qualification above the level that it says is enough.</summary>
/// <remarks>Source of the levels: <c>data/route-types/</c>, whom each kind is for.</remarks>
internal static class RouteLevelRule
{
    private static readonly IReadOnlyList<(EntryRouteKind Kind, int Level)> LowestLevels =
    [
        (EntryRouteKind.ApprenticeshipAdvanced, 1),
        (EntryRouteKind.ApprenticeshipHigher, 2),
        (EntryRouteKind.ApprenticeshipDegree, 3),
        (EntryRouteKind.UndergraduateDegree, 3),
        (EntryRouteKind.GraduateEntryDegree, 6),
        (EntryRouteKind.GraduateScheme, 6),
        (EntryRouteKind.Postgraduate, 6),
        (EntryRouteKind.SpecialtyTraining, 6),
    ];

    internal static IEnumerable<DataProblem> Check(CatalogueDocuments documents, DateOnly today)
    {
        foreach (var document in documents.WrittenRoutes())
        {
            var route = document.Value;
            if (LowestOf(route.Type) is { } lowest && route.MinimumLevel < lowest)
                yield return new(document.File, document.Field("minimumLevel"), Number(route.MinimumLevel), AtLeast(lowest));
            for (var i = 0; i < route.Requirements.Count; i++)
                if (route.Requirements[i] is { Essential: true, Kind: "qualification", Level: { } level } && level > route.MinimumLevel)
                    yield return new(document.File, document.Field($"requirements[{i}].level"), Number(level), AtMost(route.MinimumLevel));
        }
    }

    internal static string AtLeast(int level) => $"at least {level}, the lowest for this kind of way in";

    internal static string AtMost(int level) => $"at most {level}, the level that the way in says is enough";

    private static int? LowestOf(string kind)
    {
        var value = Resolving.One(EntryRouteKinds.List, kind);
        foreach (var row in LowestLevels)
            if (row.Kind == value)
                return row.Level;
        return null;
    }

    private static string Number(int level) => level.ToString(CultureInfo.InvariantCulture);
}
