using CareersCatalogue.Ports;
using CareersData.Backups;
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
using Npgsql;
using TestKit;

namespace CareersData.Tests;

/// <summary>A folder of data and a database in a folder of their own. Each <see cref="Start"/> is a process that begins anew.</summary>
internal sealed class Harness : IDisposable
{
    private readonly TemporaryFolder _temporary = new();
    private readonly List<IDisposable> _opened = [];
    private readonly DatabaseOptions _database;

    internal Harness() => _database = new() { ConnectionString = $"Data Source={DatabaseFile}" };

    private Harness(string postgreSql) => _database = new() { Provider = DatabaseProvider.PostgreSQL, ConnectionString = postgreSql };

    /// <summary>The same over a database of its own on a server.</summary>
    internal static Harness OnPostgreSql() => new(PostgreSqlCluster.Shared.NewDatabase());

    internal FixedTime Time { get; } = new();

    internal SmallData Data { get; } = new();

    internal string DataFolder => _temporary.File("data");

    internal string DatabaseFile => _temporary.File("App_Data/careers.db");

    internal CareersDatabaseFactory Databases() => Opened(new CareersDatabaseFactory(Options.Create(_database), Time));

    internal DatabaseBackup Backup() => new(_database);

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
        var import = new CatalogueImport(writer, reader, Options.Create(new CatalogueOptions { DataPath = dataFolder }), Time);
        var catalogue = new SnapshotCatalogue();
        return new(import, store, writer, reader, catalogue, Opened(new CatalogueLoader(databases, import, reader, writer, new NoSearch(), catalogue)));
    }

    /// <summary>Changes the database behind the back of the code under test.</summary>
    internal async Task ExecuteAsync(string sql)
    {
        await using var database = await Databases().OpenAsync(CancellationToken.None);
        await database.Database.ExecuteSqlRawAsync(sql);
    }

    /// <summary>Closes what is kept open between uses, as the end of every process would.</summary>
    internal void CloseAll()
    {
        SqliteConnection.ClearAllPools();
        if (_database.Provider == DatabaseProvider.PostgreSQL) NpgsqlConnection.ClearAllPools();
    }

    public void Dispose()
    {
        foreach (var opened in _opened) opened.Dispose();
        CloseAll();
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
