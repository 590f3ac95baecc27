using CareersData.Documents;
using CareersData.Schemas;

namespace CareersData.Import.Rules;

/// <summary>What an occupation refers to is there.</summary>
internal static class OccupationReferenceRule
{
    internal const string Occupation = "the slug of a file in occupations/";
    internal const string SharedRoute = "the slug of a file in entry-routes/";
    internal const string Register = "an abbreviation in reference/regulators.json";

    internal static IEnumerable<DataProblem> Check(CatalogueDocuments documents, DateOnly today)
    {
        foreach (var document in documents.Occupations.All)
        {
            var occupation = document.Value;
            var references = new ReferenceCheck<OccupationDocument>(document);
            references.One("family", occupation.Family, documents.Families, "the slug of a file in families/");
            references.One("specialismOf", occupation.SpecialismOf, documents.Occupations, Occupation);
            references.Many("skills", occupation.Skills, documents.Skills, "a slug in reference/skills.json");
            references.Many("usefulSubjects", occupation.UsefulSubjects, documents.Subjects, "a slug in reference/subjects.json");
            var registration = occupation.Registration;
            references.One("registration.regulator", registration?.Regulator, documents.Regulators, Register);
            references.Many("registration.alternatives", registration?.Alternatives ?? [], documents.Regulators, Register);
            for (var i = 0; i < occupation.EntryRoutes.Count; i++)
                references.One($"entryRoutes[{i}].route", occupation.EntryRoutes[i].Route, documents.SharedRoutes, SharedRoute);
            for (var i = 0; i < occupation.Progression.Count; i++)
                references.One($"progression[{i}].occupation", occupation.Progression[i].Occupation, documents.Occupations, Occupation);
            foreach (var problem in references.Problems) yield return problem;
        }
    }
}
