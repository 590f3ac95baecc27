using CareersData.Documents;

namespace CareersData.Import.Rules;

/// <summary>What a way in refers to is there. Its type needs no check: the schema lists the kinds, and each has to be explained.</summary>
internal static class RouteReferenceRule
{
    internal const string Standard = "a reference in reference/apprenticeship-standards.json";
    internal const string Subject = "a slug in reference/subjects.json";

    internal static IEnumerable<DataProblem> Check(CatalogueDocuments documents, DateOnly today)
    {
        foreach (var document in documents.WrittenRoutes())
        {
            var route = document.Value;
            var references = new ReferenceCheck<EntryRouteDocument>(document);
            references.Many("apprenticeshipStandards", route.ApprenticeshipStandards, documents.Standards, Standard);
            references.One("leadsToRegister", route.LeadsToRegister, documents.Regulators, OccupationReferenceRule.Register);
            references.Many("howToApply", route.HowToApply, documents.WaysToApply, "a slug in reference/ways-to-apply.json");
            for (var i = 0; i < route.Requirements.Count; i++)
                references.Many($"requirements[{i}].subjects", route.Requirements[i].Subjects, documents.Subjects, Subject);
            foreach (var problem in references.Problems) yield return problem;
        }
    }
}
