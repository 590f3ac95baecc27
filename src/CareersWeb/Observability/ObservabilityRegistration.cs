using System.Security.Cryptography;
using System.Text;
using BotProtocol.Turns;
using CareersWeb.Limits;
using Microsoft.Extensions.Logging.Console;
using Microsoft.Extensions.Options;
using OpenTelemetry.Logs;

namespace CareersWeb.Observability;

/// <summary>Puts what operators read into a host: logs, metrics and traces.</summary>
internal static class ObservabilityRegistration
{
    private const string Section = "Observability";

    public static WebApplicationBuilder AddObservability(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddOptions<ObservabilityOptions>().BindConfiguration(Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<ServiceMeter>();
        services.AddSingleton<MetricsReader>();
        services.AddSingleton<ITurnMiddleware, TurnMeter>();
        services.AddHostedService<Telemetry>();

        // A person at a terminal reads sentences; whatever else reads the output, such as systemd, gets one line of JSON for each entry.
        builder.Logging.AddConsoleFormatter<JsonLines, ConsoleFormatterOptions>();
        if (Console.IsOutputRedirected) builder.Logging.AddConsole(console => console.FormatterName = JsonLines.FormatterName);
        if (builder.Configuration[$"{Section}:{nameof(ObservabilityOptions.OtlpEndpoint)}"] is { Length: > 0 } endpoint && Uri.TryCreate(endpoint, UriKind.Absolute, out var address))
            builder.Logging.AddOpenTelemetry(log => log.SetResourceBuilder(Telemetry.Resource).AddOtlpExporter(exporter => exporter.Endpoint = address));
        return builder;
    }

    /// <summary>Stands before everything that answers.</summary>
    public static WebApplication UseObservability(this WebApplication app)
    {
        app.UseMiddleware<AnswerMarks>();
        return app;
    }

    /// <summary>Maps <c>/metrics</c>, where there is a key for it.</summary>
    public static void MapMetrics(this WebApplication app)
    {
        if (app.Services.GetRequiredService<IOptions<ObservabilityOptions>>().Value.MetricsKey is not { } key) return;
        app.MapGet("/metrics", (HttpRequest request, MetricsReader reader) =>
            CallerReader.BearerOf(request.Headers.Authorization) is { } shown && IsSame(shown, key) ? Results.Text(reader.Read(), PrometheusText.ContentType) : Results.Unauthorized());
    }

    private static bool IsSame(string shown, string key) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(shown), Encoding.UTF8.GetBytes(key));
}
