using CareersCatalogue.Ports;
using CareersCatalogue.Snapshot;
using CareersData;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using TestKit;

namespace Faults.Tests;

/// <summary>The data half of a host over a SQLite file, as a process that has just begun has it.</summary>
internal static class StoreServices
{
    public static ServiceProvider Open(string databaseFile, string dataFolder, TimeProvider? time = null) => new ServiceCollection()
        .AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Database:ConnectionString"] = $"Data Source={databaseFile}",
            ["Catalogue:DataPath"] = dataFolder,
        }).Build())
        .AddSingleton<IOccupationSearchFactory>(new TitleSearchFactory())
        .AddSingleton(time ?? TimeProvider.System)
        .AddCareersData()
        .BuildServiceProvider();

    public static T Get<T>(this IServiceProvider services)
        where T : notnull => services.GetRequiredService<T>();

    private sealed class TitleSearchFactory : IOccupationSearchFactory
    {
        public IOccupationSearch Build(Catalogue catalogue) => new TitleSearch(catalogue);
    }
}
