using CareersData.Documents;
using CareersData.Schemas;

namespace CareersData.Import.Rules;

/// <summary>The ways into one occupation differ in slug and in title, shared ones included.</summary>
internal static class RouteNameRule
{
    internal const string Expected = "a name that no other way into this occupation has";

    internal static IEnumerable<DataProblem> Check(CatalogueDocuments documents, DateOnly today)
    {
        foreach (var document in documents.Occupations.All)
        {
            var slugs = new HashSet<string>(StringComparer.Ordinal);
            var titles = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            for (var i = 0; i < document.Value.EntryRoutes.Count; i++)
            {
                var written = document.Value.EntryRoutes[i];
                if (documents.Resolve(written) is not { } route) continue;
                if (!slugs.Add(route.Slug)) yield return new(document.File, Field(i, "slug"), Shown.Text(route.Slug), Expected);
                if (!titles.Add(route.Title)) yield return new(document.File, Field(i, "title"), Shown.Text(route.Title), Expected);

                string Field(int place, string name) => $"entryRoutes[{place}].{(written.Route is null ? name : "route")}";
            }
        }
    }
}
