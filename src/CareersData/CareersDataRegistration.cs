using CareersCatalogue.Ports;
using CareersData.Conversations;
using CareersData.Databases;
using CareersData.Import;
using CareersData.Releases;
using CareersData.Snapshot;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace CareersData;

/// <summary>Registers what this project offers.</summary>
public static class CareersDataRegistration
{
    /// <summary>
    /// Registers the catalogue with its releases and import, and the conversations. The host registers <see cref="IOccupationSearchFactory"/>,
    /// and calls <see cref="CatalogueLoader.StartAsync"/> before it serves.
    /// </summary>
    public static IServiceCollection AddCareersData(this IServiceCollection services)
    {
        services.AddOptions<DatabaseOptions>().BindConfiguration("Database").ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<CatalogueOptions>().BindConfiguration("Catalogue")
            .Validate(options => options.DataPath is null || Directory.Exists(options.DataPath), "Catalogue:DataPath must be a folder that exists.")
            .ValidateOnStart();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<CareersDatabaseFactory>();
        services.AddSingleton(provider => new ReleaseReader(provider.GetRequiredService<CareersDatabaseFactory>(), provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton(provider => new ReleaseWriter(provider.GetRequiredService<CareersDatabaseFactory>(), provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton(provider => new ReleaseStore(provider.GetRequiredService<CareersDatabaseFactory>()));
        services.AddSingleton(provider => new ConversationStore(provider.GetRequiredService<CareersDatabaseFactory>(), provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton(provider => new CatalogueImport(
            provider.GetRequiredService<ReleaseWriter>(), provider.GetRequiredService<IOptions<CatalogueOptions>>(), provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<SnapshotCatalogue>();
        services.AddSingleton<ICatalogue>(provider => provider.GetRequiredService<SnapshotCatalogue>());
        return services.AddSingleton(provider => new CatalogueLoader(
            provider.GetRequiredService<CatalogueImport>(), provider.GetRequiredService<ReleaseReader>(),
            provider.GetRequiredService<ReleaseWriter>(), provider.GetRequiredService<IOccupationSearchFactory>(), provider.GetRequiredService<SnapshotCatalogue>()));
    }
}
