using CareersCatalogue.Occupations;
using CareersData.Assembling;
using CareersData.Documents;

namespace CareersData.Import.Rules;

/// <summary>Every way in exists in at least one nation of its occupation.</summary>
internal static class RouteNationRule
{
    internal static IEnumerable<DataProblem> Check(CatalogueDocuments documents, DateOnly today)
    {
        foreach (var document in documents.Occupations.All)
        {
            var occupation = Resolving.NationsOf(document.Value.Nations);
            for (var i = 0; i < document.Value.EntryRoutes.Count; i++)
            {
                var written = document.Value.EntryRoutes[i];
                var route = documents.Resolve(written);
                if (route is null || !documents.RouteTypes.TryFind(route.Type, out var type)) continue;
                var own = Resolving.NationsOf(route.Nations ?? type.Value.Nations);
                if (!own.Intersect(occupation).Any())
                    yield return new(document.File, $"entryRoutes[{i}]", Found(own), Expected(occupation));
            }
        }
    }

    internal static string Found(IReadOnlyList<Nation> route) => $"a way in of {Written(route)} only";

    internal static string Expected(IReadOnlyList<Nation> occupation) => $"one that exists in {Written(occupation)}";

    private static string Written(IReadOnlyList<Nation> nations) =>
        string.Join(", ", nations.Select(nation => Nations.List.Of(nation).Key));
}
