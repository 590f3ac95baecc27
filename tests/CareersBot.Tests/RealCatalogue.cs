using CareersCatalogue.Ports;
using CareersData;
using CareersData.Snapshot;
using CareersSearch;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CareersBot.Tests;

/// <summary>The catalogue of <c>data/</c> with its search, and the bot's words; loaded once for all tests.</summary>
internal static class RealCatalogue
{
    private static readonly Lazy<ICatalogue> Loaded = new(Load);
    private static readonly Lazy<BotLanguage> Words = new(ReadWords);

    internal static string DataPath { get; } = FindData();

    internal static ICatalogue Catalogue => Loaded.Value;

    internal static IWordMeanings Meanings { get; } = new ServiceCollection().AddCareersSearch().BuildServiceProvider().GetRequiredService<IWordMeanings>();

    internal static BotLanguage Language => Words.Value;

    private static ICatalogue Load()
    {
        var database = Path.Combine(Path.GetTempPath(), $"careersbot-{Guid.NewGuid():N}.db");
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Database:ConnectionString"] = $"Data Source={database}",
            ["Catalogue:DataPath"] = DataPath,
        }).Build();
        var services = new ServiceCollection().AddSingleton<IConfiguration>(configuration).AddCareersData().AddCareersSearch().BuildServiceProvider();
        var status = services.GetRequiredService<CatalogueLoader>().StartAsync(CancellationToken.None).GetAwaiter().GetResult();
        return status.IsServing ? services.GetRequiredService<ICatalogue>() : throw new InvalidOperationException(string.Join('\n', status.Problems.Take(20)));
    }

    private static BotLanguage ReadWords()
    {
        var reading = BotLanguage.Read(DataPath, Meanings);
        return reading.Language ?? throw new InvalidOperationException(string.Join('\n', reading.Problems));
    }

    private static string FindData()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !Directory.Exists(Path.Combine(folder.FullName, "data", "occupations"))) folder = folder.Parent;
        return Path.Combine(folder?.FullName ?? throw new InvalidOperationException("No data folder above the tests."), "data");
    }
}
