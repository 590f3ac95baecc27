using CareersCatalogue.Ports;
using CareersCatalogue.Snapshot;
using CareersData.Databases;
using CareersData.Documents;
using CareersData.Import;
using CareersData.Releases;

namespace CareersData.Snapshot;

/// <summary>Brings releases into memory: at start, and whenever another one becomes current.</summary>
public sealed class CatalogueLoader : IDisposable
{
    private readonly CareersDatabaseFactory _databases;
    private readonly CatalogueImport _import;
    private readonly ReleaseReader _reader;
    private readonly ReleaseWriter _writer;
    private readonly IOccupationSearchFactory _search;
    private readonly SnapshotCatalogue _catalogue;
    private readonly SemaphoreSlim _loading = new(1, 1);

    internal CatalogueLoader(
        CareersDatabaseFactory databases, CatalogueImport import, ReleaseReader reader, ReleaseWriter writer, IOccupationSearchFactory search,
        SnapshotCatalogue catalogue)
    {
        _databases = databases;
        _import = import;
        _reader = reader;
        _writer = writer;
        _search = search;
        _catalogue = catalogue;
    }

    /// <summary>What is served; before the start, nothing.</summary>
    public CatalogueStatus Status { get; private set; } = new(null, []);

    /// <summary>
    /// Opens the database, imports <c>data/</c> when it has changed since the last import, and loads the current release. Where the data
    /// has problems, or has lost much, the release before it is loaded; a release that is damaged is made anew from <c>data/</c>, and where
    /// that cannot be, the newest that is whole is loaded. A database that is damaged is put aside and begun anew.
    /// </summary>
    /// <returns>What is served. Where that is nothing, the host must not go on, and prints the problems.</returns>
    public async Task<CatalogueStatus> StartAsync(CancellationToken cancellationToken)
    {
        await _loading.WaitAsync(cancellationToken);
        try
        {
            var damage = await _databases.MendAsync(cancellationToken);
            var folder = await _import.ReadAsync(cancellationToken);
            var current = await _reader.FindCurrentAsync(cancellationToken);
            var isChanged = current is null || folder.Problems.Count > 0
                || DataVersion.Of(folder.Files).Checksum != current.ImportedChecksum;
            var outcome = isChanged ? await _import.ImportAsync(folder, [], cancellationToken) : new(null, []);
            var version = outcome.Release?.Version ?? current?.Version;
            if (version is not null && !await LoadAsync(version, cancellationToken))
            {
                await _writer.RemoveAsync(version, cancellationToken);
                outcome = await _import.ImportAsync(folder, [], cancellationToken);
                if (outcome.Release is { } again) await LoadAsync(again.Version, cancellationToken);
                else await LoadNewestAsync(cancellationToken);
            }

            return Status = new(_catalogue.Version, outcome.Problems) { Damage = damage };
        }
        finally
        {
            _loading.Release();
        }
    }

    /// <summary>Loads the current release when it is another than the one in memory. Cheap when it is not: one row is read.</summary>
    /// <returns>Whether another release is served now. A damaged one is not: the one in memory stays.</returns>
    public async Task<bool> ReloadAsync(CancellationToken cancellationToken)
    {
        await _loading.WaitAsync(cancellationToken);
        try
        {
            if (await _reader.FindCurrentAsync(cancellationToken) is not { } current || current.Version == _catalogue.Version) return false;
            if (!_catalogue.TrySwapBack(current.Version) && !await LoadAsync(current.Version, cancellationToken)) return false;
            Status = Status with { Version = current.Version, Problems = [] };
            return true;
        }
        finally
        {
            _loading.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _loading.Dispose();

    private async Task LoadNewestAsync(CancellationToken cancellationToken)
    {
        foreach (var version in await _reader.ListVersionsAsync(cancellationToken))
            if (await LoadAsync(version, cancellationToken)) return;
    }

    private async Task<bool> LoadAsync(string version, CancellationToken cancellationToken)
    {
        if (await _reader.ReadAsync(version, cancellationToken) is not { } contents) return false;
        var catalogue = new Catalogue(contents);
        _catalogue.Swap(new(catalogue, _search.Build(catalogue)));
        return true;
    }
}
