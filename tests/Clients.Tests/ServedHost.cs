using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using TestKit;

namespace Clients.Tests;

/// <summary>The whole program over the real catalogue on a port of its own, for programs that are not ours; they change nothing in it.</summary>
public class ServedHost : IDisposable
{
    public const string Secret = "a-secret-of-the-tests";

    private readonly string _folder = Directory.CreateTempSubdirectory("careers-").FullName;
    private readonly WebApplicationFactory<Program> _factory;

    public ServedHost()
        : this(new PatientClock())
    {
    }

    protected ServedHost(TimeProvider clock)
    {
        _factory = new WebApplicationFactory<Program>().WithWebHostBuilder(builder =>
        {
            builder.UseSetting("urls", "http://127.0.0.1:0"); // a port that no other host has
            builder.UseSetting("Database:ConnectionString", $"Data Source={Path.Combine(_folder, "careers.db")}");
            builder.UseSetting("Catalogue:DataPath", Path.Combine(RepositoryFolder.Root, "data"));
            builder.UseSetting("DirectLine:Secret", Secret);
            builder.UseSetting("RateLimits:MaximumWaitingWork", "100000"); // what waits is counted for the process, which the tests share
            builder.ConfigureTestServices(services => services.AddSingleton(clock));
        });
        _factory.UseKestrel(0);
        _factory.StartServer();
        Origin = _factory.ClientOptions.BaseAddress.GetLeftPart(UriPartial.Authority);
        Address = new(_factory.ClientOptions.BaseAddress, "/graphql");
    }

    /// <summary>Where the API listens.</summary>
    public Uri Address { get; }

    /// <summary>Where the program listens, without a slash at the end.</summary>
    public string Origin { get; }

    public void Dispose()
    {
        _factory.Dispose();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
        GC.SuppressFinalize(this);
    }
}

/// <summary>One host for all tests.</summary>
[CollectionDefinition(Name)]
public sealed class ServedGroup : ICollectionFixture<ServedHost>
{
    public const string Name = "served";
}
