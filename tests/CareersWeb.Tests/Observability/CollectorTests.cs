using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Text;
using CareersWeb.Tests.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CareersWeb.Tests.Observability;

/// <summary>A collector that is configured gets traces, metrics and logs by OTLP, and nothing that a person wrote.</summary>
public sealed class CollectorTests : IDisposable
{
    private const string Mark = "canary-of-the-collector";
    private const int GrpcFrameBytes = 5;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly PlainHost _host = new();

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task Collector_ThatIsConfigured_GetsTracesMetricsAndLogs_WithoutWordsOfPeople()
    {
        var got = new ConcurrentDictionary<string, string>();
        await using var collector = await StartAsync(got);
        await using (var told = _host.With([("Observability:OtlpEndpoint", collector.Urls.First()), ("Observability:TracedShare", "1")]))
        {
            using var client = told.CreateClient();
            await GetAsync(client, $"/occupations?q={Mark}");
            await GetAsync(client, "/occupations/paramedic");
            told.Services.GetRequiredService<ILogger<CollectorTests>>().LogInformation("A line of the log.");
        } // which sends what still waits

        await WaitForAsync(() => got.TryGetValue("logs.v1.LogsService", out var lines) && lines.Contains("A line of the log.", StringComparison.Ordinal));
        Assert.Equal(["logs.v1.LogsService", "metrics.v1.MetricsService", "trace.v1.TraceService"], got.Keys.Order());
        Assert.Contains("A line of the log.", got["logs.v1.LogsService"], StringComparison.Ordinal);
        Assert.Contains("http.server.request.duration", got["metrics.v1.MetricsService"], StringComparison.Ordinal);
        Assert.Contains("service.name", got["trace.v1.TraceService"], StringComparison.Ordinal);
        Assert.Contains("GET /occupations/{slug}", got["trace.v1.TraceService"], StringComparison.Ordinal);
        Assert.DoesNotContain("paramedic", got["trace.v1.TraceService"], StringComparison.Ordinal);
        Assert.All(got.Values, bytes => Assert.DoesNotContain(Mark, bytes, StringComparison.OrdinalIgnoreCase));
    }

    // The host of a test is ended from two sides, and the one that comes second does not wait for the log of the first.
    private static async Task WaitForAsync(Func<bool> isThere)
    {
        var waited = Stopwatch.StartNew();
        while (!isThere() && waited.Elapsed < Patience) await Task.Delay(TimeSpan.FromMilliseconds(20));
    }

    // Until its span has ended: an answer is read a moment before the host has put down what it measured of it.
    private static async Task GetAsync(HttpClient client, string address)
    {
        var trace = ActivityTraceId.CreateRandom();
        var ended = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Microsoft.AspNetCore",
            ActivityStopped = span =>
            {
                if (span.TraceId == trace) ended.TrySetResult();
            },
        };
        ActivitySource.AddActivityListener(listener); // behind the host's, and so told when that has been
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Add("traceparent", $"00-{trace}-{ActivitySpanId.CreateRandom()}-01");
        using var answer = await client.SendAsync(request);
        answer.EnsureSuccessStatusCode();
        await ended.Task.WaitAsync(Patience);
    }

    // As little of a collector as a sender needs: it takes what comes and says that it has it.
    private static async Task<WebApplication> StartAsync(ConcurrentDictionary<string, string> got)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
            kestrel.Listen(IPAddress.Loopback, 0, listen => listen.Protocols = HttpProtocols.Http2));
        var collector = builder.Build();
        collector.MapPost("/{service}/Export", async (string service, HttpContext http) =>
        {
            using var body = new MemoryStream();
            await http.Request.Body.CopyToAsync(body);
            var text = Encoding.UTF8.GetString(body.ToArray());
            got.AddOrUpdate(service["opentelemetry.proto.collector.".Length..], text, (_, before) => before + text);
            http.Response.ContentType = "application/grpc";
            await http.Response.Body.WriteAsync(new byte[GrpcFrameBytes]); // an empty answer
            http.Response.AppendTrailer("grpc-status", "0");
        });
        await collector.StartAsync();
        return collector;
    }

    // The log of the other host of these tests goes to them alone.
    private sealed class PlainHost : ProgramHost
    {
        protected override void Configure(IWebHostBuilder builder) => builder.UseSetting("RateLimits:Enabled", "false");
    }
}
