using BotProtocol.Turns;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using TestKit;

namespace CareersWeb.Tests.Hosting;

/// <summary>
/// The whole program over the real catalogue, with a database of its own. It starts when it is first asked for anything, and turns nothing away
/// because the machine is busy.
/// </summary>
public abstract class ProgramHost : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("careers-").FullName;
    private readonly Lazy<WebApplicationFactory<Program>> _factory;
    private readonly Lazy<HttpClient> _client;

    protected ProgramHost() => (_factory, _client) = (new(NewFactory), new(() => Start(Factory)));

    public HttpClient Client => _client.Value;

    public IServiceProvider Services => Factory.Services;

    /// <summary>The file of the database.</summary>
    public string DatabaseFile => Path.Combine(_folder, "careers.db");

    /// <summary>What calls reach when they need more of the program than its client.</summary>
    protected WebApplicationFactory<Program> Factory => _factory.Value;

    /// <summary>The same program over the same database with other settings; to be disposed.</summary>
    public WebApplicationFactory<Program> With(params IEnumerable<(string Key, string Value)> settings) => Factory.WithWebHostBuilder(builder =>
    {
        foreach (var (key, value) in settings) builder.UseSetting(key, value);
    });

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>What this kind of host has besides.</summary>
    protected abstract void Configure(IWebHostBuilder builder);

    /// <summary>Starts the program.</summary>
    protected virtual HttpClient Start(WebApplicationFactory<Program> factory)
    {
        var client = factory.CreateClient();
        factory.Services.GetRequiredService<IBot>(); // it has learnt its words before the first question, however busy the machine is
        return client;
    }

    protected virtual void Dispose(bool disposing)
    {
        if (!disposing) return;
        if (_client.IsValueCreated) Client.Dispose();
        if (_factory.IsValueCreated) Factory.Dispose();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    private WebApplicationFactory<Program> NewFactory() => new WebApplicationFactory<Program>().WithWebHostBuilder(builder =>
    {
        builder.UseSetting("Database:ConnectionString", $"Data Source={DatabaseFile}");
        builder.UseSetting("Catalogue:DataPath", RealData.Folder());
        builder.UseSetting("CareersBot:LearnsAtStart", "false"); // most hosts of the tests never chat
        builder.UseSetting("RateLimits:MaximumWaitingWork", "100000"); // what waits is counted for the process, which several hosts and their tests share
        builder.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(new PatientClock()));
        Configure(builder);
    });
}
