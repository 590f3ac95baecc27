using CareersData.Documents;
using CareersData.Schemas;

namespace CareersData.Import.Rules;

/// <summary>People move on to other occupations, each named once.</summary>
internal static class ProgressionRule
{
    internal const string Expected = "another occupation, named once";

    internal static IEnumerable<DataProblem> Check(CatalogueDocuments documents, DateOnly today)
    {
        foreach (var document in documents.Occupations.All)
        {
            var seen = new HashSet<string>(StringComparer.Ordinal) { document.Value.Slug };
            for (var i = 0; i < document.Value.Progression.Count; i++)
            {
                var next = document.Value.Progression[i].Occupation;
                if (!seen.Add(next)) yield return new(document.File, $"progression[{i}].occupation", Shown.Text(next), Expected);
            }
        }
    }
}
