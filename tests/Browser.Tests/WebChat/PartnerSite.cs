using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text.Json;
using BotProtocol.Turns;
using CareersWeb.Site.Developers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;
using TestKit;

namespace Browser.Tests.WebChat;

/// <summary>
/// The whole program with a bot that shows cards, another site whose page embeds Web Chat (the npm package botframework-webchat, as it
/// is), and a browser to look at it with.
/// </summary>
public sealed class PartnerSite : IAsyncLifetime
{
    private const string Secret = "a-secret-of-the-tests";

    private static readonly DeveloperExample Example = DeveloperExamples.All.Single(example => example.File == "direct-line-page.html");

    private readonly string _folder = Directory.CreateTempSubdirectory("careers-").FullName;
    private WebApplicationFactory<Program>? _service;
    private WebApplication? _site;
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private HttpClient? _client;

    public async Task InitializeAsync()
    {
        if (Chromium.Missing is not null) return;
        _service = new WebApplicationFactory<Program>().WithWebHostBuilder(builder =>
        {
            builder.UseSetting("urls", "http://127.0.0.1:0"); // a port that no other host has
            builder.UseSetting("RateLimits:MaximumWaitingWork", "100000"); // what waits is counted for the process, which the tests share
            builder.UseSetting("Database:ConnectionString", $"Data Source={Path.Combine(_folder, "careers.db")}");
            builder.UseSetting("Catalogue:DataPath", Path.Combine(RepositoryFolder.Root, "data"));
            builder.UseSetting("DirectLine:Secret", Secret);
            builder.ConfigureTestServices(services => services.AddSingleton<IBot, CardBot>().AddSingleton<TimeProvider>(new PatientClock()));
        });
        _service.UseKestrel(0);
        _service.StartServer();
        _client = new() { BaseAddress = _service.ClientOptions.BaseAddress };
        _client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Secret);
        await StartSiteAsync();
        Patience.BeLong();
        _playwright = await Playwright.CreateAsync();
        _browser = await Chromium.StartAsync(_playwright);
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
        _client?.Dispose();
        if (_site is not null) await _site.DisposeAsync();
        if (_service is not null) await _service.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>A fresh visitor, who has one talk in all tabs.</summary>
    internal async Task<IBrowserContext> VisitorAsync()
    {
        var context = await _browser!.NewContextAsync(new() { BaseURL = _site!.Urls.First() }); // there when Chromium is
        context.SetDefaultTimeout(Patience.Milliseconds); // a client that has lost its connection waits up to 15 seconds by itself
        return context;
    }

    /// <summary>A tab with the partner's page.</summary>
    internal async Task<IPage> OpenAsync(IBrowserContext visitor, bool socket)
    {
        var page = await visitor.NewPageAsync();
        var service = Uri.EscapeDataString(_service!.ClientOptions.BaseAddress.GetLeftPart(UriPartial.Authority)); // as above
        await page.GotoAsync($"/partner.html?service={service}&socket={(socket ? "yes" : "no")}");
        return page;
    }

    /// <summary>Says something in the visitor's talk from elsewhere.</summary>
    internal async Task SayAsync(string conversation, string text)
    {
        using var sent = await _client!.PostAsJsonAsync($"/v3/directline/conversations/{conversation}/activities", new { type = "message", from = new { id = "elsewhere" }, text });
        sent.EnsureSuccessStatusCode();
    }

    /// <summary>Takes the visitor's stream over and lets go of it: the service closes the visitor's socket.</summary>
    internal async Task DropAsync(string conversation)
    {
        var talk = await _client!.GetFromJsonAsync<JsonElement>($"/v3/directline/conversations/{conversation}");
        using var socket = new ClientWebSocket();
        await socket.ConnectAsync(new(talk.GetProperty("streamUrl").GetString()!), CancellationToken.None); // a started conversation has one
    }

    private async Task StartSiteAsync()
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        _site = builder.Build();
        var folder = Path.Combine(RepositoryFolder.Root, "tests", "Browser.Tests", "WebChat");
        _site.MapGet("/partner.html", () => Results.File(Path.Combine(folder, "partner.html"), "text/html"));
        _site.MapGet("/example.html", () => Results.Content(
            $"<!doctype html><html lang=\"en\"><title>The example</title>{Example.For(_service!.ClientOptions.BaseAddress.GetLeftPart(UriPartial.Authority))}</html>", "text/html")); // as above
        _site.MapGet("/webchat.js", () => Results.File(Path.Combine(AppContext.BaseDirectory, "webchat.js"), "text/javascript"));
        _site.MapPost("/token", async () =>
        {
            using var made = await _client!.PostAsJsonAsync("/v3/directline/tokens/generate", new { user = new { id = $"dl_{Guid.NewGuid():N}" } });
            return Results.Text(await made.Content.ReadAsStringAsync(), "application/json");
        });
        await _site.StartAsync();
    }
}
