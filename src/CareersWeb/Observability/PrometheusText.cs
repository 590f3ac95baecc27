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
        var families = new OrderedDictionary<string, Family>(StringComparer.Ordinal); // a name of two meters is one family
        foreach (var metric in metrics)
        {
            var name = NameOf(metric);
            if (!families.TryGetValue(name, out var family)) families.Add(name, family = new(metric));
            foreach (ref readonly var point in metric.GetMetricPoints()) Append(family, name, metric, point);
        }

        var text = new StringBuilder();
        foreach (var (name, family) in families) family.Write(text, name);
        return text.ToString();
    }

    internal static string NameOf(Metric metric)
    {
        var unit = Units.GetValueOrDefault(metric.Unit, "");
        var name = Clean(metric.Name);
        if (!name.EndsWith(unit, StringComparison.Ordinal)) name += unit;
        return IsCounter(metric) && !name.EndsWith("_total", StringComparison.Ordinal) ? name + "_total" : name;
    }

    private static void Append(Family family, string name, Metric metric, in MetricPoint point)
    {
        var labels = LabelsOf(point);
        if (metric.MetricType != MetricType.Histogram)
        {
            family.Add(name, labels, ValueOf(metric, point));
            return;
        }

        var count = 0L;
        foreach (var bucket in point.GetHistogramBuckets())
        {
            count += bucket.BucketCount;
            var bound = double.IsPositiveInfinity(bucket.ExplicitBound) ? "+Inf" : Number(bucket.ExplicitBound);
            family.Add(name + "_bucket", $"{labels}{(labels.Length > 0 ? "," : "")}le=\"{bound}\"", count);
        }

        family.Add(name + "_sum", labels, point.GetHistogramSum());
        family.Add(name + "_count", labels, point.GetHistogramCount());
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

    private static string Number(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    private static string Clean(string name) => string.Concat(name.Select(letter => char.IsAsciiLetterOrDigit(letter) || letter == ':' ? letter : '_'));

    private static string Escaped(string value) => value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);

    /// <summary>All series of one name: what counts is added up where two meters have the same one, and of other values the last is told.</summary>
    private sealed class Family(Metric first)
    {
        private readonly OrderedDictionary<string, double> _values = new(StringComparer.Ordinal);
        private readonly string _type = first.MetricType == MetricType.Histogram ? "histogram" : IsCounter(first) ? "counter" : "gauge";

        internal void Add(string name, string labels, double value)
        {
            var series = labels.Length > 0 ? $"{name}{{{labels}}}" : name;
            _values[series] = _type == "gauge" ? value : _values.GetValueOrDefault(series) + value;
        }

        internal void Write(StringBuilder text, string name)
        {
            if (first.Description.Length > 0) text.Append(CultureInfo.InvariantCulture, $"# HELP {name} {first.Description.ReplaceLineEndings(" ")}\n");
            text.Append(CultureInfo.InvariantCulture, $"# TYPE {name} {_type}\n");
            foreach (var (series, value) in _values) text.Append(series).Append(' ').Append(Number(value)).Append('\n');
        }
    }
}
