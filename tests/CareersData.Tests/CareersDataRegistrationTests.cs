using CareersCatalogue.Ports;
using CareersData.Conversations;
using CareersData.Import;
using CareersData.Keys;
using CareersData.Releases;
using CareersData.Snapshot;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CareersData.Tests;

public sealed class CareersDataRegistrationTests
{
    [Fact]
    public void AddCareersData_Defaults_GiveEveryService()
    {
        using var provider = Provider([]);

        provider.GetRequiredService<IStartupValidator>().Validate();
        Assert.NotNull(provider.GetRequiredService<CatalogueImport>());
        Assert.NotNull(provider.GetRequiredService<ReleaseStore>());
        Assert.NotNull(provider.GetRequiredService<ConversationStore>());
        Assert.NotNull(provider.GetRequiredService<ApiKeyStore>());
        Assert.NotNull(provider.GetRequiredService<CatalogueLoader>());
        Assert.Same(provider.GetRequiredService<ICatalogue>(), provider.GetRequiredService<SnapshotCatalogue>());
    }

    [Theory]
    [InlineData("Database:Provider", "PostgreSQL", true)]
    [InlineData("Database:Provider", "Oracle", false)]
    [InlineData("Database:Provider", "7", false)]
    [InlineData("Database:ConnectionString", "Data Source=x.db", true)]
    [InlineData("Database:ConnectionString", "", false)]
    [InlineData("Catalogue:DataPath", "/", true)]
    [InlineData("Catalogue:DataPath", "/no/such/folder", false)]
    public void Validate_Setting_IsCheckedAtStart(string key, string value, bool passes)
    {
        using var provider = Provider(new() { [key] = value });
        var validator = provider.GetRequiredService<IStartupValidator>();

        if (passes) validator.Validate();
        else Assert.ThrowsAny<Exception>(validator.Validate);
    }

    private static ServiceProvider Provider(Dictionary<string, string?> settings) => new ServiceCollection()
        .AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(settings).Build())
        .AddSingleton<IOccupationSearchFactory>(new NoSearch())
        .AddCareersData()
        .BuildServiceProvider();
}
