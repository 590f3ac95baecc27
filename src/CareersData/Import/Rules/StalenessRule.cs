using CareersData.Documents;

namespace CareersData.Import.Rules;

/// <summary>
/// Pay figures are of this year. A scale is good for twelve months from its first day; after them only where somebody looked within the last
/// twelve months and found no newer award.
/// </summary>
internal static class StalenessRule
{
    private const int Months = 12;

    internal static IEnumerable<DataProblem> Check(CatalogueDocuments documents, DateOnly today)
    {
        foreach (var document in documents.PayScales.All)
        {
            var scale = document.Value;
            if (today < scale.EffectiveFrom.AddMonths(Months)) continue;
            if (scale.ConfirmedOn is null)
                yield return new(document.File, "effectiveFrom", DateRule.Written(scale.EffectiveFrom), Current(today));
            else if (today >= scale.ConfirmedOn.Value.AddMonths(Months))
                yield return new(document.File, "confirmedOn", DateRule.Written(scale.ConfirmedOn.Value), Current(today));
        }
    }

    internal static string Current(DateOnly today) => $"a day after {DateRule.Written(today.AddMonths(-Months))}: the figures are out of date";
}
