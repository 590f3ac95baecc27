using CareersCatalogue.Ports;
using CareersCatalogue.Snapshot;
using CareersData;
using CareersData.Snapshot;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CareersSearch.Tests.Evaluation;

/// <summary>The catalogue of the data files, read as the service reads it; once for all tests.</summary>
internal static class DataFolder
{
    private static readonly Lazy<CatalogueSnapshot> Loaded = new(Read);

    /// <summary>The folder; null where it is not there.</summary>
    internal static string? Path { get; } = new[] { Environment.GetEnvironmentVariable("CAREERS_DATA"), Surroundings.Find("data") }
        .FirstOrDefault(path => path is not null && Directory.Exists(System.IO.Path.Combine(path, "occupations")));

    internal static Catalogue Load() => Loaded.Value.Catalogue;

    /// <summary>Search over it, as the service makes it.</summary>
    internal static IOccupationSearch Search() => Loaded.Value.Search;

    private static CatalogueSnapshot Read()
    {
        var database = System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"careerssearch-{Guid.NewGuid():N}.db");
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Database:ConnectionString"] = $"Data Source={database}",
            ["Catalogue:DataPath"] = Path,
        }).Build();
        var services = new ServiceCollection().AddSingleton<IConfiguration>(configuration).AddCareersData().AddCareersSearch().BuildServiceProvider();
        var status = services.GetRequiredService<CatalogueLoader>().StartAsync(CancellationToken.None).GetAwaiter().GetResult();
        return status.IsServing ? services.GetRequiredService<ICatalogue>().Current : throw new InvalidOperationException(string.Join('\n', status.Problems.Take(20)));
    }
}
