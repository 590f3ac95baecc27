using System.Globalization;
using CareersData.Documents;
using CareersData.Schemas;

namespace CareersData.Import.Rules;

/// <summary>There are two ways into a job, or its file says why there is one.</summary>
internal static class WaysInRule
{
    internal const string Expected = "two ways in, or onlyRouteReason";
    internal const string NoReason = "no reason where there are two ways in";

    internal static IEnumerable<DataProblem> Check(CatalogueDocuments documents, DateOnly today)
    {
        foreach (var document in documents.Occupations.All)
        {
            var ways = document.Value.EntryRoutes.Count;
            var reason = document.Value.OnlyRouteReason;
            if (ways < 2 && reason is null) yield return new(document.File, "entryRoutes", ways.ToString(CultureInfo.InvariantCulture), Expected);
            if (ways >= 2 && reason is not null) yield return new(document.File, "onlyRouteReason", Shown.Text(reason), NoReason);
        }
    }
}
