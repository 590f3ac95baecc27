using System.Collections.Concurrent;
using BotProtocol.Activities;
using BotProtocol.Turns;
using CareersData.Surfaces;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;
using TestKit;

namespace Browser.Tests.Widget;

/// <summary>
/// The whole program with its own bot over the real catalogue, a partner's site that is on its list, a stranger's that is not, and a
/// browser. The partner's pages have the strictest policy that the widget works under.
/// </summary>
public sealed class WidgetSites : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("careers-").FullName;
    private readonly ConcurrentDictionary<string, string> _pages = new(StringComparer.Ordinal);
    private WebApplicationFactory<Program>? _service;
    private WebApplication? _site;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Where the service is, without a slash at the end.</summary>
    internal string Service => _service!.ClientOptions.BaseAddress.GetLeftPart(UriPartial.Authority); // there when Chromium is

    /// <summary>A site on the list.</summary>
    internal string Partner { get; private set; } = "";

    /// <summary>A site that is not on the list.</summary>
    internal string Stranger { get; private set; } = "";

    internal SurfaceStore Surfaces => _service!.Services.GetRequiredService<SurfaceStore>(); // as above

    public async Task InitializeAsync()
    {
        if (Chromium.Missing is not null) return;
        await StartSitesAsync();
        _service = new WebApplicationFactory<Program>().WithWebHostBuilder(builder =>
        {
            builder.UseSetting("urls", "http://127.0.0.1:0"); // a port that no other host has
            builder.UseSetting("RateLimits:MaximumWaitingWork", "100000"); // what waits is counted for the process, which the tests share
            builder.UseSetting("Database:ConnectionString", $"Data Source={Path.Combine(_folder, "careers.db")}");
            builder.UseSetting("Catalogue:DataPath", Path.Combine(RepositoryFolder.Root, "data"));
            builder.UseSetting("Widget:Partners", $"https://school.example, {Partner}");
            builder.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(new PatientClock()));
        });
        _service.UseKestrel(0);
        _service.StartServer();
        var bot = _service.Services.GetRequiredService<IBot>(); // it has learnt its words before the first question
        await bot.OnTurnAsync(new Turn(Activity.Message("hello")), CancellationToken.None);
        Patience.BeLong();
        _playwright = await Playwright.CreateAsync();
        _browser = await Chromium.StartAsync(_playwright);
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
        if (_site is not null) await _site.DisposeAsync();
        if (_service is not null) await _service.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>A fresh visitor.</summary>
    internal async Task<IBrowserContext> VisitorAsync(int width = 1280, bool bypassPolicy = false)
    {
        var context = await _browser!.NewContextAsync(new() // there when Chromium is
        {
            BaseURL = Service,
            ViewportSize = new() { Width = width, Height = 740 },
            BypassCSP = bypassPolicy,
        });
        context.SetDefaultTimeout(Patience.Milliseconds);
        return context;
    }

    /// <summary>A page of another site with this in its body.</summary>
    /// <param name="origin"><see cref="Partner"/> or <see cref="Stranger"/>.</param>
    /// <param name="body">HTML.</param>
    /// <returns>Its address.</returns>
    internal string Publish(string origin, string body)
    {
        var path = $"/{Guid.NewGuid():N}";
        _pages[path] = $"<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Another site</title></head><body><main><h1>Another site</h1>{body}</main></body></html>";
        return origin + path;
    }

    /// <summary>The loader with these attributes.</summary>
    internal string Loader(string attributes = "") => $"<script src=\"{Service}/widget.js\" {attributes} async></script>";

    private async Task StartSitesAsync()
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0", "http://127.0.0.2:0");
        builder.Logging.ClearProviders();
        _site = builder.Build();
        _site.MapGet("/favicon.ico", () => Results.NoContent());
        _site.MapGet("/{page}", (string page, HttpContext http) =>
        {
            if (!_pages.TryGetValue($"/{page}", out var html)) return Results.NotFound();
            http.Response.Headers.ContentSecurityPolicy =
                $"default-src 'none'; script-src {Service}; frame-src {Service}; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
            return Results.Content(html, "text/html; charset=utf-8");
        });
        await _site.StartAsync();
        var ports = _site.Urls.ToDictionary(url => new Uri(url).Host, url => new Uri(url).Port);
        Partner = $"http://localhost:{ports["127.0.0.1"]}"; // another site than the service's 127.0.0.1, not only another port
        Stranger = $"http://127.0.0.2:{ports["127.0.0.2"]}";
    }
}

/// <summary>One set of sites for all tests; those that switch the widget off switch it on again.</summary>
[CollectionDefinition(Name)]
public sealed class WidgetGroup : ICollectionFixture<WidgetSites>
{
    public const string Name = "widget";
}
