using System.Collections.Concurrent;
using CareersCatalogue.Outreach;
using CareersCatalogue.Ports;
using CareersWeb.Graph;
using CareersWeb.Limits;
using CareersWeb.Outreach;
using CareersWeb.Site;
using CareersWeb.Site.Interviews;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;
using TestKit;

namespace Browser.Tests;

/// <summary>The pages on a port of their own, and a browser to look at them with.</summary>
public sealed class BrowserSite : IAsyncLifetime
{
    private WebApplication? _app;
    private IPlaywright? _playwright;
    private readonly ConcurrentBag<IBrowserContext> _visitors = [];
    private IBrowser? _browser;

    internal EchoLine Line { get; } = new();

    internal InMemoryOutreachStore Outreach { get; } = new();

    public async Task InitializeAsync()
    {
        if (Chromium.Missing is not null) return;
        _app = Build(
            services => services.AddSingleton<ICatalogue>(FixedCatalogue.Small()).AddSingleton<IOutreachStore>(Outreach), Line);
        await _app.StartAsync();
        Patience.BeLong();
        _playwright = await Playwright.CreateAsync();
        _browser = await Chromium.StartAsync(_playwright);
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
        if (_app is not null) await _app.DisposeAsync();
    }

    /// <summary>The pages, the API and a stand-in for the chat's line, on a port of their own.</summary>
    internal static WebApplication Build(Action<IServiceCollection> addCatalogue, EchoLine line)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ApplicationName = "CareersWeb", ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseUrls("http://127.0.0.1:0").UseStaticWebAssets();
        builder.Logging.ClearProviders();
        builder.Configuration["RateLimits:MaximumWaitingWork"] = "100000"; // what waits is counted for the process, which the tests share
        builder.Services.AddSingleton<TimeProvider>(new PatientClock());
        addCatalogue(builder.Services);
        builder.Services.TryAddSingleton<ISavedLists>(new InMemorySavedLists());
        builder.Services.AddLimits();
        builder.Services.AddSingleton(NhsValues.Read(Path.Combine(RepositoryFolder.Root, "data")));
        builder.Services.AddPages();
        builder.Services.AddCareersGraph();
        builder.Services.TryAddSingleton<IOutreachStore, InMemoryOutreachStore>();
        builder.Services.AddOutreach();
        var app = builder.Build();
        app.UsePages();
        app.UseCors();
        app.MapPages();
        app.MapGraphQL();
        line.MapTo(app);
        return app;
    }

    /// <summary>A fresh visitor.</summary>
    /// <param name="width">Of the window, in pixels.</param>
    /// <param name="script">Whether scripts run.</param>
    /// <param name="bypassPolicy">Whether a test may put its own script into pages.</param>
    /// <param name="forcedColours">Whether the visitor's system chooses the colours.</param>
    /// <param name="origin">The site to visit; null for this one.</param>
    internal async Task<IPage> VisitAsync(
        int width = 1280, bool script = true, bool bypassPolicy = false, bool forcedColours = false, string? origin = null)
    {
        var context = await _browser!.NewContextAsync(new() // there when Chromium is
        {
            BaseURL = origin ?? _app!.Urls.First(), // likewise
            ForcedColors = forcedColours ? ForcedColors.Active : ForcedColors.None,
            ViewportSize = new() { Width = width, Height = 740 },
            JavaScriptEnabled = script,
            BypassCSP = bypassPolicy,
        });
        _visitors.Add(context);
        context.SetDefaultTimeout(Patience.Milliseconds);
        return await context.NewPageAsync();
    }

    /// <summary>Closes the pages of every visitor so far.</summary>
    internal async Task LeaveAsync()
    {
        while (_visitors.TryTake(out var visitor)) await visitor.CloseAsync();
    }
}

/// <summary>One site over the small catalogue, one over the real one, and one browser for all tests.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserGroup : ICollectionFixture<BrowserSite>, ICollectionFixture<RealSite>
{
    public const string Name = "browser";
}
