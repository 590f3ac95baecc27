using System.Globalization;
using System.Text;
using OpenTelemetry;
using OpenTelemetry.Metrics;

namespace CareersWeb.Observability;

/// <summary>Writes metrics in Prometheus' text format 0.0.4.</summary>
/// <remarks>Source: the section "Text-based format" of Prometheus' documentation; names as OpenTelemetry's compatibility rules say.</remarks>
internal static class PrometheusText
{
    public const string ContentType = "text/plain; version=0.0.4; charset=utf-8";

    private static readonly Dictionary<string, string> Units = new(StringComparer.Ordinal) { ["s"] = "_seconds", ["ms"] = "_milliseconds", ["By"] = "_bytes", ["%"] = "_percent", ["1"] = "_ratio" };

    public static string Write(in Batch<Metric> metrics)
    {
        var text = new StringBuilder();
        var told = new HashSet<string>(StringComparer.Ordinal); // a name of two meters is told of once
        foreach (var metric in metrics)
        {
            if (!told.Add(NameOf(metric))) continue;
            Append(text, metric);
        }

        return text.ToString();
    }

    internal static string NameOf(Metric metric)
    {
        var unit = Units.GetValueOrDefault(metric.Unit, "");
        var name = Clean(metric.Name);
        if (!name.EndsWith(unit, StringComparison.Ordinal)) name += unit;
        return IsCounter(metric) && !name.EndsWith("_total", StringComparison.Ordinal) ? name + "_total" : name;
    }

    private static void Append(StringBuilder text, Metric metric)
    {
        var name = NameOf(metric);
        if (metric.Description.Length > 0) text.Append(CultureInfo.InvariantCulture, $"# HELP {name} {metric.Description.ReplaceLineEndings(" ")}\n");
        var type = metric.MetricType == MetricType.Histogram ? "histogram" : IsCounter(metric) ? "counter" : "gauge";
        text.Append(CultureInfo.InvariantCulture, $"# TYPE {name} {type}\n");
        foreach (ref readonly var point in metric.GetMetricPoints())
        {
            var labels = LabelsOf(point);
            if (metric.MetricType == MetricType.Histogram) AppendHistogram(text, name, labels, point);
            else Line(text, name, labels, ValueOf(metric, point));
        }
    }

    private static void AppendHistogram(StringBuilder text, string name, string labels, in MetricPoint point)
    {
        var count = 0L;
        foreach (var bucket in point.GetHistogramBuckets())
        {
            count += bucket.BucketCount;
            var bound = double.IsPositiveInfinity(bucket.ExplicitBound) ? "+Inf" : Number(bucket.ExplicitBound);
            Line(text, name + "_bucket", $"{labels}{(labels.Length > 0 ? "," : "")}le=\"{bound}\"", count);
        }

        Line(text, name + "_sum", labels, point.GetHistogramSum());
        Line(text, name + "_count", labels, point.GetHistogramCount());
    }

    private static double ValueOf(Metric metric, in MetricPoint point) => metric.MetricType switch
    {
        MetricType.LongSum or MetricType.LongSumNonMonotonic => point.GetSumLong(),
        MetricType.DoubleSum or MetricType.DoubleSumNonMonotonic => point.GetSumDouble(),
        MetricType.LongGauge => point.GetGaugeLastValueLong(),
        MetricType.DoubleGauge => point.GetGaugeLastValueDouble(),
        _ => throw new InvalidOperationException($"A metric of the kind {metric.MetricType} has no one value."),
    };

    private static bool IsCounter(Metric metric) => metric.MetricType is MetricType.LongSum or MetricType.DoubleSum;

    private static string LabelsOf(in MetricPoint point)
    {
        var labels = new StringBuilder();
        foreach (var (name, value) in point.Tags)
            labels.Append(labels.Length > 0 ? "," : "").Append(Clean(name)).Append("=\"").Append(Escaped(Convert.ToString(value, CultureInfo.InvariantCulture) ?? "")).Append('"');
        return labels.ToString();
    }

    private static void Line(StringBuilder text, string name, string labels, double value) =>
        text.Append(name).Append(labels.Length > 0 ? $"{{{labels}}}" : "").Append(' ').Append(Number(value)).Append('\n');

    private static string Number(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    private static string Clean(string name) => string.Concat(name.Select(letter => char.IsAsciiLetterOrDigit(letter) || letter == ':' ? letter : '_'));

    private static string Escaped(string value) => value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);
}
