using CareersData.Documents;
using CareersData.Schemas;

namespace CareersData.Import.Rules;

/// <summary>A scale names each band once, and the points of a band never fall.</summary>
internal static class PayScaleRule
{
    internal const string OtherName = "a name that no band before it has";

    internal static IEnumerable<DataProblem> Check(CatalogueDocuments documents, DateOnly today)
    {
        foreach (var document in documents.PayScales.All)
        {
            var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            for (var i = 0; i < document.Value.Bands.Count; i++)
            {
                var band = document.Value.Bands[i];
                if (!names.Add(band.Name)) yield return new(document.File, $"bands[{i}].name", Shown.Text(band.Name), OtherName);
                for (var point = 1; point < band.Points.Count; point++)
                {
                    var (before, pounds) = (band.Points[point - 1].Pounds, band.Points[point].Pounds);
                    if (pounds < before) yield return new(document.File, $"bands[{i}].points[{point}].pounds", $"{pounds}", Rising(before));
                }
            }
        }
    }

    internal static string Rising(int before) => $"at least the {before} of the point before it";
}
