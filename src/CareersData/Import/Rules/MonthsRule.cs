using CareersData.Documents;

namespace CareersData.Import.Rules;

/// <summary>A length of time runs from the shorter to the longer.</summary>
internal static class MonthsRule
{
    internal const string Expected = "a maximum of at least the minimum";

    internal static IEnumerable<DataProblem> Check(CatalogueDocuments documents, DateOnly today)
    {
        foreach (var document in documents.WrittenRoutes())
            if (document.Value.DurationMonths is { } months && months.Maximum < months.Minimum)
                yield return new(document.File, document.Field("durationMonths"), Found(months), Expected);
    }

    internal static string Found(MonthsDocument months) => $"{months.Minimum} to {months.Maximum} months";
}
