using CareersCatalogue.Ports;
using CareersData.Conversations;
using CareersData.Databases;
using CareersData.Import;
using CareersData.Keys;
using CareersData.Releases;
using CareersData.SavedLists;
using CareersData.Snapshot;
using CareersData.Surfaces;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using TestKit;

namespace CareersData.Tests;

/// <summary>A folder of data and a database in a folder of their own. Each <see cref="Start"/> is a process that begins anew.</summary>
internal sealed class Harness : IDisposable
{
    private readonly TemporaryFolder _temporary = new();
    private readonly List<IDisposable> _opened = [];

    internal FixedTime Time { get; } = new();

    internal SmallData Data { get; } = new();

    internal string DataFolder => _temporary.File("data");

    internal string DatabaseFile => _temporary.File("App_Data/careers.db");

    internal CareersDatabaseFactory Databases() => Opened(new CareersDatabaseFactory(Options.Create(new DatabaseOptions { ConnectionString = $"Data Source={DatabaseFile}" }), Time));

    internal ConversationStore Conversations() => new(Databases(), Time);

    internal ApiKeyStore Keys() => new(Databases(), Time);

    internal SurfaceStore Surfaces() => new(Databases(), Time);

    internal SavedListStore SavedLists() => new(Databases(), Time);

    /// <summary>Everything that a process has, over the data as it is now.</summary>
    internal Process Start()
    {
        Data.WriteTo(DataFolder);
        return Over(DataFolder);
    }

    internal Process Over(string dataFolder)
    {
        var databases = Databases();
        var writer = new ReleaseWriter(databases, Time);
        var reader = new ReleaseReader(databases, Time);
        var store = new ReleaseStore(databases);
        var import = new CatalogueImport(writer, Options.Create(new CatalogueOptions { DataPath = dataFolder }), Time);
        var catalogue = new SnapshotCatalogue();
        return new(import, store, writer, reader, catalogue, Opened(new CatalogueLoader(import, reader, writer, new NoSearch(), catalogue)));
    }

    /// <summary>Changes the database behind the back of the code under test.</summary>
    internal async Task ExecuteAsync(string sql)
    {
        await using var database = await Databases().OpenAsync(CancellationToken.None);
        await database.Database.ExecuteSqlRawAsync(sql);
    }

    public void Dispose()
    {
        foreach (var opened in _opened) opened.Dispose();
        SqliteConnection.ClearAllPools();
        _temporary.Dispose();
    }

    private T Opened<T>(T opened)
        where T : IDisposable
    {
        _opened.Add(opened);
        return opened;
    }

    internal sealed record Process(
        CatalogueImport Import, ReleaseStore Releases, ReleaseWriter Writer, ReleaseReader Reader, ICatalogue Catalogue, CatalogueLoader Loader)
    {
        internal IEnumerable<string> Titles => Catalogue.Current.Catalogue.Entries.Select(entry => entry.Occupation.Title);

        internal string Version => Catalogue.Current.Catalogue.Contents.Version;
    }
}
