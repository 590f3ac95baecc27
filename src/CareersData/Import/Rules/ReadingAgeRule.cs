using System.Globalization;
using CareersData.Documents;

namespace CareersData.Import.Rules;

/// <summary>
/// Words that an 11-to-14-year-old reads: no occupation, family or kind of way in needs a reader above 14, and half of the occupations need one of
/// 11 or under. All prose of a record is measured together, because one short line says nothing.
/// </summary>
internal static class ReadingAgeRule
{
    /// <summary>Highest reading age of a record, in years.</summary>
    internal const double Highest = 14;

    /// <summary>Highest median over the occupations, in years.</summary>
    internal const double HighestMedian = 11;

    internal static readonly string Expected = $"a reading age of at most {Highest:0}";
    internal static readonly string ExpectedMedian = $"a median reading age of at most {HighestMedian:0}";

    internal static IEnumerable<DataProblem> Check(CatalogueDocuments documents, DateOnly today)
    {
        var ages = new List<double>();
        foreach (var record in WrittenTexts.Of(documents).GroupBy(text => text.File))
        {
            var folder = record.Key[..(record.Key.IndexOf('/', StringComparison.Ordinal) + 1)];
            if (folder is not ("occupations/" or "families/" or "route-types/") || ReadingAge.Of(record.Select(text => text.Text)) is not { } age) continue;
            if (folder == "occupations/") ages.Add(age);
            if (age > Highest) yield return new(record.Key, "", Found(age), Expected);
        }

        if (MedianOf(ages) is { } median && median > HighestMedian) yield return new("occupations", "", Found(median), ExpectedMedian);
    }

    internal static string Found(double age) => string.Create(CultureInfo.InvariantCulture, $"a reading age of {age:0.0}");

    internal static double? MedianOf(List<double> ages)
    {
        if (ages.Count == 0) return null;
        ages.Sort();
        return ages.Count % 2 == 1 ? ages[ages.Count / 2] : (ages[(ages.Count / 2) - 1] + ages[ages.Count / 2]) / 2;
    }
}
