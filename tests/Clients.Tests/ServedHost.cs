using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using TestKit;

namespace Clients.Tests;

/// <summary>The whole program over the real catalogue on a port of its own, for programs that are not ours; they change nothing in it.</summary>
public sealed class ServedHost : IDisposable
{
    public const string Secret = "a-secret-of-the-tests";

    private readonly string _folder = Directory.CreateTempSubdirectory("careers-").FullName;
    private readonly WebApplicationFactory<Program> _factory;

    public ServedHost()
    {
        _factory = new WebApplicationFactory<Program>().WithWebHostBuilder(builder =>
        {
            builder.UseSetting("urls", "http://127.0.0.1:0"); // a port that no other host has
            builder.UseSetting("Database:ConnectionString", $"Data Source={Path.Combine(_folder, "careers.db")}");
            builder.UseSetting("Catalogue:DataPath", Path.Combine(RepositoryFolder.Root, "data"));
            builder.UseSetting("DirectLine:Secret", Secret);
        });
        _factory.UseKestrel(0);
        _factory.StartServer();
        Address = new(_factory.ClientOptions.BaseAddress, "/graphql");
    }

    /// <summary>Where the API listens.</summary>
    public Uri Address { get; }

    public void Dispose()
    {
        _factory.Dispose();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }
}

/// <summary>One host for all tests.</summary>
[CollectionDefinition(Name)]
public sealed class ServedGroup : ICollectionFixture<ServedHost>
{
    public const string Name = "served";
}
