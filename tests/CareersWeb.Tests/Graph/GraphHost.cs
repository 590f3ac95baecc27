using System.Text;
using CareersCatalogue.Ports;
using CareersWeb.Graph;
using CareersWeb.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TestKit;

namespace CareersWeb.Tests.Graph;

/// <summary>The API alone, over the twelve occupations or over what a test puts in their place.</summary>
internal sealed class GraphHost : IAsyncDisposable
{
    private readonly WebApplication _app;

    private GraphHost(WebApplication app, HttpClient client)
    {
        _app = app;
        Client = client;
    }

    public HttpClient Client { get; }

    /// <param name="with">Registers what stands in place of the usual parts.</param>
    /// <param name="listens">Whether it listens on a port of its own, under the limits of the real server.</param>
    public static async Task<GraphHost> StartAsync(Action<IServiceCollection>? with = null, bool listens = false)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = "CareersWeb",
            ContentRootPath = AppContext.BaseDirectory,
        });
        if (listens) builder.WebHost.UseUrls("http://127.0.0.1:0").ConfigureKestrel(KestrelLimits.Apply);
        else builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<TimeProvider>(new PatientClock());
        builder.Services.AddSingleton<ICatalogue>(FixedCatalogue.Small());
        builder.Services.AddSingleton<IConversation>(new EchoConversation());
        builder.Services.AddCareersGraph();
        with?.Invoke(builder.Services);
        var app = builder.Build();
        app.UseCors();
        app.MapGraphQL();
        await app.StartAsync();
        return new(app, listens ? new HttpClient { BaseAddress = new(app.Urls.First()) } : app.GetTestClient());
    }

    /// <summary>Sends a body as JSON.</summary>
    public Task<HttpResponseMessage> PostAsync(string json, string contentType = "application/json") =>
        PostAsync(Encoding.UTF8.GetBytes(json), contentType);

    /// <summary>Sends a body under any content type, or none.</summary>
    public async Task<HttpResponseMessage> PostAsync(byte[] body, string? contentType)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new ByteArrayContent(body) };
        request.Headers.Accept.ParseAdd("application/graphql-response+json");
        if (contentType is not null) request.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        return await Client.SendAsync(request);
    }

    /// <summary>Asks by GET.</summary>
    public async Task<HttpResponseMessage> GetAsync(string parameters, params IEnumerable<(string Name, string Value)> headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?" + parameters);
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        return await Client.SendAsync(request);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }
}
