using CareersCatalogue.Outreach;
using CareersData.Documents;
using static CareersData.Assembling.Resolving;

namespace CareersData.Assembling;

/// <summary>Puts the question sets together.</summary>
internal static class OutreachAssembly
{
    internal static IReadOnlyList<QuestionSet> SetsOf(CatalogueDocuments documents)
    {
        var questions = documents.Questions.Values.Select(QuestionOf).ToDictionary(question => question.Key.Value, StringComparer.Ordinal);
        return
        [
            .. documents.QuestionSets.Values.Select(set => new QuestionSet
            {
                Slug = new(set.Slug),
                Name = set.Name,
                Description = set.Description,
                Questions = [.. set.Questions.Select(key => questions[key])],
            }),
        ];
    }

    private static Question QuestionOf(QuestionDocument question) => new()
    {
        Key = new(question.Key),
        Text = TextOf(question.Text),
        Hint = question.Hint is { } hint ? TextOf(hint) : null,
        MostAnswers = question.MostAnswers,
        Measures = question.Measures is { } measures ? One(DataChoices.Moments, measures) : null,
        Choices = [.. question.Choices.Select(choice => new QuestionChoice(new(choice.Key), TextOf(choice.Label), choice.Considers))],
    };

    internal static LocalText TextOf(LocalTextDocument text) => new(text.En, text.Cy);
}
