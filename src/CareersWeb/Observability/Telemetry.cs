using CareersBot.Feedback;
using Microsoft.Extensions.Options;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace CareersWeb.Observability;

/// <summary>Listens to what the service measures as long as it runs, if anybody is to be told.</summary>
internal sealed class Telemetry(IOptions<ObservabilityOptions> options, ServiceMeter meter, MetricsReader reader) : IHostedService, IDisposable
{
    private static readonly string[] Meters =
    [
        ServiceMeter.Name, ChatFeedback.MeterName, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "Microsoft.AspNetCore.Diagnostics",
        "System.Runtime", "Npgsql",
    ];

    private readonly Lock _ending = new();
    private MeterProvider? _metrics;
    private TracerProvider? _traces;

    /// <summary>Says what program speaks.</summary>
    public static ResourceBuilder Resource { get; } = ResourceBuilder.CreateDefault()
        .AddService(ServiceMeter.Name, serviceVersion: typeof(Telemetry).Assembly.GetName().Version?.ToString());

    public Task StartAsync(CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(meter); // it measures from its making on
        var endpoint = options.Value.OtlpEndpoint is { } address ? new Uri(address) : null;
        if (endpoint is not null || options.Value.MetricsKey is not null)
        {
            var metrics = Sdk.CreateMeterProviderBuilder().SetResourceBuilder(Resource).AddMeter(Meters);
            if (options.Value.MetricsKey is not null) metrics.AddReader(reader.Reader);
            if (endpoint is not null) metrics.AddOtlpExporter(exporter => exporter.Endpoint = endpoint);
            _metrics = metrics.Build();
        }

        if (endpoint is not null)
        {
            _traces = Sdk.CreateTracerProviderBuilder().SetResourceBuilder(Resource).AddSource("Microsoft.AspNetCore", "Npgsql")
                .SetSampler(new ParentBasedSampler(new TraceIdRatioBasedSampler(options.Value.TracedShare)))
                .AddProcessor(new PublicTags()).AddOtlpExporter(exporter => exporter.Endpoint = endpoint).Build();
        }

        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        Dispose(); // sends what still waits
        return Task.CompletedTask;
    }

    // A host can be stopped from two sides at a time: a provider is ended once, and neither side goes on before it has sent its last.
    public void Dispose()
    {
        lock (_ending)
        {
            _metrics?.Dispose();
            _traces?.Dispose();
            (_metrics, _traces) = (null, null);
        }
    }
}
