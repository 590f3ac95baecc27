using CareersData.Documents;
using CareersData.Schemas;

namespace CareersData.Import.Rules;

/// <summary>What other records call a record, no other record of its list is called. Files cannot share a name anyway.</summary>
internal static class UniqueKeyRule
{
    internal const string Expected = "a name that nothing before it in the list has";

    internal static IEnumerable<DataProblem> Check(CatalogueDocuments documents, DateOnly today) =>
    [
        .. Of(documents.Skills, "slug"), .. Of(documents.Subjects, "slug"), .. Of(documents.Regulators, "abbreviation"),
        .. Of(documents.Standards, "reference"), .. Of(documents.WaysToApply, "slug"), .. Of(documents.HelpServices, "slug"),
        .. Of(documents.Funding, "slug"), .. Of(documents.Qualifications, "slug"),
        .. Of(documents.PayNotes, "framework"), .. Of(documents.Glossary, "slug"),
        .. Of(documents.Questions, "key"), .. Of(documents.QuestionSets, "slug"),
    ];

    private static IEnumerable<DataProblem> Of<T>(DocumentSet<T> set, string field)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var document in set.All)
            if (set.KeyOf(document.Value) is { } name && !seen.Add(name))
                yield return new(document.File, document.Field(field), Shown.Text(name), Expected);
    }
}
