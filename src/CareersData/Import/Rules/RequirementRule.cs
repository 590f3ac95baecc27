using CareersData.Documents;
using CareersData.Schemas;

namespace CareersData.Import.Rules;

/// <summary>A requirement says something: in words, or by a level or subjects where it is about those.</summary>
internal static class RequirementRule
{
    internal const string Fields = "a level, subjects or a text";
    internal const string Words = "a text";

    internal static IEnumerable<DataProblem> Check(CatalogueDocuments documents, DateOnly today)
    {
        foreach (var document in documents.WrittenRoutes())
            for (var i = 0; i < document.Value.Requirements.Count; i++)
            {
                var requirement = document.Value.Requirements[i];
                if (requirement.Text is not null) continue;
                var hasFields = requirement.Kind is "qualification" or "subject";
                if (!hasFields || (requirement.Level is null && requirement.Subjects.Count == 0))
                    yield return new(document.File, document.Field($"requirements[{i}]"), Shown.Nothing, hasFields ? Fields : Words);
            }
    }
}
