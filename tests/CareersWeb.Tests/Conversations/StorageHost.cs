using CareersCatalogue.Ports;
using CareersData;
using CareersWeb.Conversations;
using CareersWeb.Limits;
using CareersWeb.Outreach;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using TestKit;

namespace CareersWeb.Tests.Conversations;

/// <summary>What the host keeps of people, over a database of its own, without the rest of the host.</summary>
internal sealed class StorageHost : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("careers-").FullName;
    private readonly ServiceProvider _services;

    private StorageHost(Dictionary<string, string?> settings)
    {
        settings.TryAdd("Database:ConnectionString", $"Data Source={Path.Combine(_folder, "careers.db")}");
        settings["RateLimits:AddressWrongCodesPerHour"] = "3";
        var services = new ServiceCollection().AddLogging()
            .AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(settings).Build())
            .AddSingleton<TimeProvider>(Clock).AddSingleton<IHttpContextAccessor, HttpContextAccessor>();
        _services = services.AddCareersData().AddConversations().AddLimits().AddOutreach().AddSingleton<ICatalogue>(FixedCatalogue.Small()).BuildServiceProvider();
    }

    public JumpingClock Clock { get; } = new();

    public static StorageHost OnSqlite() => new([]);

    public static StorageHost OnPostgreSql() => new(new()
    {
        ["Database:Provider"] = "PostgreSQL", ["Database:ConnectionString"] = PostgreSqlCluster.Shared.NewDatabase(),
    });

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public void Dispose()
    {
        _services.Dispose();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Npgsql.NpgsqlConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }
}
