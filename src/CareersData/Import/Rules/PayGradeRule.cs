using CareersData.Documents;
using CareersData.Schemas;

namespace CareersData.Import.Rules;

/// <summary>A post of a national framework starts and ends on grades of England's scale, in this order; others have no grades.</summary>
internal static class PayGradeRule
{
    internal const string NoGrade = "no grade, because this framework has no national scale";

    internal static IEnumerable<DataProblem> Check(CatalogueDocuments documents, DateOnly today)
    {
        foreach (var document in documents.Occupations.All)
            foreach (var (field, found, expected) in Breaches(document.Value.Pay, documents.PayScales))
                yield return new(document.File, $"pay.{field}", found, expected);
    }

    internal static string Grade(string framework) => $"a grade of pay/{framework}-england.json";

    internal static string NotBelow(string firstGrade) => $"a grade not below {firstGrade}";

    private static IEnumerable<(string Field, string Found, string Expected)> Breaches(
        PayGradingDocument pay, DocumentSet<PayScaleDocument> scales)
    {
        if (pay.Framework is "local" or "very-senior-manager")
        {
            if (pay.FirstGrade is { } first) yield return ("firstGrade", Shown.Text(first), NoGrade);
            if (pay.TopGrade is { } last) yield return ("topGrade", Shown.Text(last), NoGrade);
            yield break;
        }

        var key = $"{pay.Framework}-england";
        if (scales.Knows(key) && !scales.TryFind(key, out _)) yield break; // there, but unreadable: already said
        var bands = scales.TryFind(key, out var scale) ? scale.Value.Bands.Select(band => band.Name).ToList() : [];
        var from = pay.FirstGrade is null ? -1 : IndexOf(bands, pay.FirstGrade);
        if (from < 0)
            yield return ("firstGrade", pay.FirstGrade is null ? Shown.Nothing : Shown.Text(pay.FirstGrade), Grade(pay.Framework));
        if (pay.TopGrade is not { } top) yield break;
        var to = IndexOf(bands, top);
        if (to < 0) yield return ("topGrade", Shown.Text(top), Grade(pay.Framework));
        else if (to < from) yield return ("topGrade", Shown.Text(top), NotBelow(pay.FirstGrade!));
    }

    private static int IndexOf(List<string> bands, string name) =>
        bands.FindIndex(band => string.Equals(band, name, StringComparison.OrdinalIgnoreCase));
}
