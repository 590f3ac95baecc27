using CareersCatalogue.Outreach;
using CareersCatalogue.Ports;
using CareersData.Backups;
using CareersData.Conversations;
using CareersData.Databases;
using CareersData.Import;
using CareersData.Keys;
using CareersData.Outreach;
using CareersData.Releases;
using CareersData.SavedLists;
using CareersData.Snapshot;
using CareersData.Surfaces;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace CareersData;

/// <summary>Registers what this project offers.</summary>
public static class CareersDataRegistration
{
    internal const string NoSuchFolder = "Catalogue:DataPath must be a folder that exists.";

    /// <summary>
    /// Registers the catalogue with its releases and import, the conversations, saved lists, the keys of the API, the switches of the
    /// surfaces, and what people answer at events. The host registers
    /// <see cref="IOccupationSearchFactory"/>, and calls <see cref="CatalogueLoader.StartAsync"/> before it serves.
    /// </summary>
    public static IServiceCollection AddCareersData(this IServiceCollection services)
    {
        services.AddOptions<DatabaseOptions>().BindConfiguration("Database").ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<CatalogueOptions>().BindConfiguration("Catalogue")
            .Validate(options => options.DataPath is null || Directory.Exists(options.DataPath), NoSuchFolder)
            .ValidateOnStart();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<CareersDatabaseFactory>();
        services.AddSingleton<ReleaseReader>();
        services.AddSingleton<ReleaseWriter>();
        services.AddSingleton<SnapshotCatalogue>();
        services.AddSingleton<IOutreachStore, OutreachStore>();
        services.AddSingleton<ICatalogue>(provider => provider.GetRequiredService<SnapshotCatalogue>());

        // Public types are made here, because their constructors take what only this project knows.
        services.AddSingleton(provider => new DatabaseProbe(provider.Get<CareersDatabaseFactory>()));
        services.AddSingleton(provider => new ReleaseStore(provider.Get<CareersDatabaseFactory>()));
        services.AddSingleton(provider => new ReleaseNews(provider.Get<CareersDatabaseFactory>()));
        services.AddSingleton(provider => new SharedWork(provider.Get<CareersDatabaseFactory>()));
        services.AddSingleton(provider => new DatabaseBackup(provider.Get<IOptions<DatabaseOptions>>().Value));
        services.AddSingleton(provider => new ConversationStore(provider.Get<CareersDatabaseFactory>(), provider.Get<TimeProvider>()));
        services.AddSingleton(provider => new SavedListStore(provider.Get<CareersDatabaseFactory>(), provider.Get<TimeProvider>()));
        services.AddSingleton(provider => new ApiKeyStore(provider.Get<CareersDatabaseFactory>(), provider.Get<TimeProvider>()));
        services.AddSingleton(provider => new SurfaceStore(provider.Get<CareersDatabaseFactory>(), provider.Get<TimeProvider>()));
        services.AddSingleton(provider => new CatalogueImport(
            provider.Get<ReleaseWriter>(), provider.Get<ReleaseReader>(), provider.Get<IOptions<CatalogueOptions>>(),
            provider.Get<TimeProvider>()));
        return services.AddSingleton(provider => new CatalogueLoader(
            provider.Get<CareersDatabaseFactory>(), provider.Get<CatalogueImport>(), provider.Get<ReleaseReader>(),
            provider.Get<ReleaseWriter>(), provider.Get<IOccupationSearchFactory>(), provider.Get<SnapshotCatalogue>()));
    }

    private static T Get<T>(this IServiceProvider provider)
        where T : notnull => provider.GetRequiredService<T>();
}
