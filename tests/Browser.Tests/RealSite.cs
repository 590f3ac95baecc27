using CareersData;
using CareersData.Databases;
using CareersData.Import;
using CareersData.Snapshot;
using CareersSearch;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using TestKit;

namespace Browser.Tests;

/// <summary>The pages over the real catalogue on a port of their own; they are the heaviest that visitors get.</summary>
public sealed class RealSite : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("careers-").FullName;
    private WebApplication? _app;

    /// <summary>Where they are served.</summary>
    internal string Origin => _app!.Urls.First(); // there when Chromium is

    public async Task InitializeAsync()
    {
        if (Chromium.Missing is not null) return;
        _app = BrowserSite.Build(AddCatalogue, new());
        var status = await _app.Services.GetRequiredService<CatalogueLoader>().StartAsync(CancellationToken.None);
        Assert.True(status.IsServing);
        await _app.StartAsync();
    }

    public async Task DisposeAsync()
    {
        if (_app is not null) await _app.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    private void AddCatalogue(IServiceCollection services)
    {
        services.AddCareersData();
        services.AddCareersSearch();
        services.AddSingleton(Options.Create(new DatabaseOptions { ConnectionString = $"Data Source={Path.Combine(_folder, "careers.db")}" }));
        services.AddSingleton(Options.Create(new CatalogueOptions { DataPath = Path.Combine(RepositoryFolder.Root, "data") }));
    }
}
