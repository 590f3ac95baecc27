using CareersData.Documents;

namespace CareersData.Import.Rules;

/// <summary>What an activity uses is there, and something is; its key stages and benchmarks rise.</summary>
internal static class ActivityRule
{
    internal const string Collection = "the slug of a file in collections/";
    internal const string Rising = "numbers that rise";
    internal const string Something = "an occupation, a collection or a page";

    internal static IEnumerable<DataProblem> Check(CatalogueDocuments documents, DateOnly today)
    {
        foreach (var document in documents.Activities.All)
        {
            var activity = document.Value;
            var references = new ReferenceCheck<ActivityDocument>(document);
            references.Many("occupations", activity.Occupations, documents.Occupations, OccupationReferenceRule.Occupation);
            references.Many("collections", activity.Collections, documents.Collections, Collection);
            foreach (var problem in references.Problems) yield return problem;
            foreach (var (field, numbers) in new[] { ("keyStages", activity.KeyStages), ("benchmarks", activity.Benchmarks) })
                if (!numbers.SequenceEqual(numbers.Order()))
                    yield return new(document.File, field, string.Join(", ", numbers), Rising);
            if (activity.Occupations.Count + activity.Collections.Count + activity.Pages.Count == 0)
                yield return new(document.File, "", "nothing that it uses", Something);
        }
    }
}
