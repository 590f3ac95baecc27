using CareersCatalogue.Outreach;
using CareersCatalogue.Ports;
using CareersWeb.Graph;
using CareersWeb.Outreach;
using CareersWeb.Site;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;
using TestKit;

namespace Browser.Tests;

/// <summary>The pages on a port of their own, and a browser to look at them with.</summary>
public sealed class BrowserSite : IAsyncLifetime
{
    private WebApplication? _app;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    internal EchoLine Line { get; } = new();

    internal InMemoryOutreachStore Outreach { get; } = new();

    public async Task InitializeAsync()
    {
        if (Chromium.Missing is not null) return;
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ApplicationName = "CareersWeb", ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseUrls("http://127.0.0.1:0").UseStaticWebAssets();
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<ICatalogue>(FixedCatalogue.Small());
        builder.Services.AddPages();
        builder.Services.AddCareersGraph();
        builder.Services.AddSingleton<IOutreachStore>(Outreach);
        builder.Services.AddOutreach();
        _app = builder.Build();
        _app.UsePages();
        _app.UseCors();
        _app.MapPages();
        _app.MapGraphQL();
        Line.MapTo(_app);
        await _app.StartAsync();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium.Path, Args = ["--no-sandbox"] });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
        if (_app is not null) await _app.DisposeAsync();
    }

    /// <summary>A fresh visitor.</summary>
    /// <param name="width">Of the window, in pixels.</param>
    /// <param name="script">Whether scripts run.</param>
    /// <param name="bypassPolicy">Whether a test may put its own script into pages.</param>
    internal async Task<IPage> VisitAsync(int width = 1280, bool script = true, bool bypassPolicy = false)
    {
        var context = await _browser!.NewContextAsync(new() // there when Chromium is
        {
            BaseURL = _app!.Urls.First(), // likewise
            ViewportSize = new() { Width = width, Height = 740 },
            JavaScriptEnabled = script,
            BypassCSP = bypassPolicy,
        });
        context.SetDefaultTimeout(15_000);
        return await context.NewPageAsync();
    }
}

/// <summary>One site and browser for all tests.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserGroup : ICollectionFixture<BrowserSite>
{
    public const string Name = "browser";
}
