using System.ComponentModel.DataAnnotations;

namespace CareersWeb.Observability;

/// <summary>What the service tells its operators, and where; the configuration section <c>Observability</c>.</summary>
public sealed class ObservabilityOptions
{
    /// <summary>
    /// Address of an OpenTelemetry collector (OTLP over gRPC), such as <c>http://localhost:4317</c>, that gets traces, metrics and logs.
    /// Null: nothing is sent anywhere.
    /// </summary>
    [Url] public string? OtlpEndpoint { get; init; }

    /// <summary>Share of requests that are traced, from 0 to 1.</summary>
    [Range(0.0, 1.0)] public double TracedShare { get; init; } = 0.1;

    /// <summary>
    /// The key with which <c>/metrics</c> answers, in Prometheus' text format, sent as <c>Authorization: Bearer</c>. Null: there is no such
    /// address.
    /// </summary>
    [StringLength(200, MinimumLength = 16)] public string? MetricsKey { get; init; }
}
