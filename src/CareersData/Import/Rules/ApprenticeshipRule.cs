using CareersCatalogue.Routes;
using CareersData.Assembling;
using CareersData.Documents;
using CareersData.Schemas;

namespace CareersData.Import.Rules;

/// <summary>A standard stands only on an apprenticeship, and on one of its level.</summary>
internal static class ApprenticeshipRule
{
    internal const string OnlyApprenticeships = "standards on apprenticeships only";

    internal static IEnumerable<DataProblem> Check(CatalogueDocuments documents, DateOnly today)
    {
        foreach (var document in documents.WrittenRoutes())
        {
            var kind = Resolving.One(EntryRouteKinds.List, document.Value.Type);
            for (var i = 0; i < document.Value.ApprenticeshipStandards.Count; i++)
            {
                var reference = document.Value.ApprenticeshipStandards[i];
                var field = document.Field($"apprenticeshipStandards[{i}]");
                if (LevelsOf(kind) is not { } levels) yield return new(document.File, field, Shown.Text(reference), OnlyApprenticeships);
                else if (documents.Standards.TryFind(reference, out var standard) && !Fits(standard.Value.Level, levels))
                    yield return new(document.File, field, Found(reference, standard.Value.Level), Expected(levels.Lowest, levels.Highest));
            }
        }
    }

    internal static string Found(string reference, int level) => $"{reference} of level {level}";

    internal static string Expected(int lowest, int highest) =>
        lowest == highest ? $"a standard of level {lowest}" : $"a standard of level {lowest} or {highest}";

    private static bool Fits(int level, (int Lowest, int Highest) levels) => level >= levels.Lowest && level <= levels.Highest;

    private static (int Lowest, int Highest)? LevelsOf(EntryRouteKind kind) => kind switch
    {
        EntryRouteKind.FoundationApprenticeship or EntryRouteKind.ApprenticeshipIntermediate => (2, 2),
        EntryRouteKind.ApprenticeshipAdvanced => (3, 3),
        EntryRouteKind.ApprenticeshipHigher => (4, 5),
        EntryRouteKind.ApprenticeshipDegree => (6, 7),
        _ => null,
    };
}
