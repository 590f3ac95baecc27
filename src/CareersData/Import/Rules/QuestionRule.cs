using CareersData.Documents;
using CareersData.Schemas;

namespace CareersData.Import.Rules;

/// <summary>
/// Sets ask questions that there are; the two that measure interest stand in a set together, before first, or only one of them does;
/// and a question tells its answers apart.
/// </summary>
internal static class QuestionRule
{
    internal const string Known = "the key of a question in outreach/questions.json";
    internal const string OneOfEach = "at most one question that measures before, then at most one that measures after";
    internal const string OwnKey = "a key that no other answer of the question has";
    internal const string FewerThanAnswers = "fewer answers than the question offers";

    internal static IEnumerable<DataProblem> Check(CatalogueDocuments documents, DateOnly today) =>
        documents.Questions.All.SelectMany(OfQuestion).Concat(documents.QuestionSets.All.SelectMany(set => OfSet(set, documents)));

    private static IEnumerable<DataProblem> OfQuestion(Document<QuestionDocument> document)
    {
        var question = document.Value;
        if (question.MostAnswers >= question.Choices.Count)
            yield return new(document.File, document.Field("mostAnswers"), Shown.Text($"{question.MostAnswers}"), FewerThanAnswers);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < question.Choices.Count; i++)
            if (!seen.Add(question.Choices[i].Key))
                yield return new(document.File, document.Field($"choices[{i}].key"), Shown.Text(question.Choices[i].Key), OwnKey);
    }

    private static IEnumerable<DataProblem> OfSet(Document<QuestionSetDocument> document, CatalogueDocuments documents)
    {
        var check = new ReferenceCheck<QuestionSetDocument>(document);
        check.Many("questions", document.Value.Questions, documents.Questions, Known);
        var moments = document.Value.Questions
            .Select(key => documents.Questions.TryFind(key, out var found) ? found.Value.Measures : null).OfType<string>().ToList();
        var areInOrder = moments.Count <= 1 || moments is [DataMoments.Before, DataMoments.After];
        return areInOrder
            ? check.Problems
            : [.. check.Problems, new(document.File, document.Field("questions"), Shown.Text(string.Join(", ", moments)), OneOfEach)];
    }

    private static class DataMoments
    {
        internal const string Before = "before";
        internal const string After = "after";
    }
}
