using OpenTelemetry;
using OpenTelemetry.Metrics;

namespace CareersWeb.Observability;

/// <summary>Collects the metrics when somebody asks for them, as text. One asker at a time.</summary>
internal sealed class MetricsReader : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);
    private readonly Exporter _exporter = new();
    private readonly Lock _lock = new();

    public MetricsReader() => Reader = new BaseExportingMetricReader(_exporter);

    /// <summary>What a provider of metrics is to be told of.</summary>
    public MetricReader Reader { get; }

    /// <summary>The metrics as they are now, in Prometheus' text format.</summary>
    public string Read()
    {
        lock (_lock)
        {
            _exporter.Collect?.Invoke((int)Patience.TotalMilliseconds); // the reader has set it, and collects by no other way
            return _exporter.Text;
        }
    }

    public void Dispose() => Reader.Dispose();

    [ExportModes(ExportModes.Pull)]
    private sealed class Exporter : BaseExporter<Metric>, IPullMetricExporter
    {
        internal string Text { get; private set; } = "";

        public Func<int, bool>? Collect { get; set; }

        public override ExportResult Export(in Batch<Metric> batch)
        {
            Text = PrometheusText.Write(batch);
            return ExportResult.Success;
        }
    }
}
