using System.Text;
using CareersCatalogue.Snapshot;
using CareersData.Databases;
using CareersData.Documents;
using Microsoft.EntityFrameworkCore;

namespace CareersData.Releases;

/// <summary>Writes releases. Each write is one transaction: after it the new release is there and served, or nothing has changed.</summary>
internal sealed class ReleaseWriter(CareersDatabaseFactory databases, TimeProvider time)
{
    /// <summary>Releases that stay beside the newest; a count.</summary>
    internal const int PreviousReleases = 3;

    /// <summary>Writes a release and serves it. One that is there already is only served again.</summary>
    /// <param name="files">Its files, which have been checked.</param>
    /// <param name="version">The version of these files.</param>
    /// <param name="contents">What the files say.</param>
    /// <param name="cancellationToken">Ends the wait; then nothing has changed.</param>
    internal async Task<Release> WriteAsync(
        IReadOnlyList<DataFile> files, DataVersion version, CatalogueContents contents, CancellationToken cancellationToken)
    {
        await using var database = await databases.OpenAsync(cancellationToken);
        await using var transaction = await database.Database.BeginTransactionAsync(cancellationToken);
        await databases.LockAsync(database, cancellationToken);
        var known = database.Releases.AsNoTracking().Where(release => release.Checksum == version.Checksum);
        var row = await known.SingleOrDefaultAsync(cancellationToken)
            ?? await AddAsync(database, files, version, contents, cancellationToken);
        await PointAsync(database, row.Id, version, cancellationToken);
        await RemoveOldAsync(database, row.Id, cancellationToken);
        await databases.AnnounceAsync(database, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return Release.Of(row, row.Id);
    }

    /// <summary>Removes a release whose files are damaged, so that it can be written anew; none is served then.</summary>
    internal async Task RemoveAsync(string version, CancellationToken cancellationToken)
    {
        await using var database = await databases.OpenAsync(cancellationToken);
        await using var transaction = await database.Database.BeginTransactionAsync(cancellationToken);
        await databases.LockAsync(database, cancellationToken);
        var ids = database.Releases.Where(release => release.Version == version).Select(release => release.Id);
        await database.CurrentReleases.Where(current => ids.Contains(current.ReleaseId)).ExecuteDeleteAsync(cancellationToken);
        await database.Releases.Where(release => release.Version == version).ExecuteDeleteAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private async Task<ReleaseRow> AddAsync(
        CareersDatabase database, IReadOnlyList<DataFile> files, DataVersion version, CatalogueContents contents,
        CancellationToken cancellationToken)
    {
        var row = new ReleaseRow
        {
            Version = version.Version,
            Checksum = version.Checksum,
            CreatedMilliseconds = time.GetUtcNow().ToUnixTimeMilliseconds(),
            Licence = contents.Licence,
            OccupationCount = contents.Occupations.Count,
            EntryRouteCount = contents.EntryRoutes.Count,
        };
        database.Releases.Add(row);
        await database.SaveChangesAsync(cancellationToken);
        database.ReleaseFiles.AddRange(files.Select(file => FileRow(row.Id, file)));
        await database.SaveChangesAsync(cancellationToken);
        database.ChangeTracker.Clear();
        return row;
    }

    private static ReleaseFileRow FileRow(long releaseId, DataFile file) =>
        new() { ReleaseId = releaseId, Path = file.Path, Document = Encoding.UTF8.GetString(file.Content) };

    private static async Task PointAsync(CareersDatabase database, long releaseId, DataVersion version, CancellationToken cancellationToken)
    {
        var changed = await database.CurrentReleases.ExecuteUpdateAsync(
            set => set
                .SetProperty(current => current.ReleaseId, releaseId)
                .SetProperty(current => current.ImportedChecksum, version.Checksum),
            cancellationToken);
        if (changed > 0) return;
        database.CurrentReleases.Add(new() { ReleaseId = releaseId, ImportedChecksum = version.Checksum });
        await database.SaveChangesAsync(cancellationToken);
    }

    private static async Task RemoveOldAsync(CareersDatabase database, long currentId, CancellationToken cancellationToken)
    {
        var newest = await database.Releases.OrderByDescending(release => release.Id).Select(release => release.Id)
            .Take(PreviousReleases + 1).ToListAsync(cancellationToken);
        await database.Releases.Where(release => !newest.Contains(release.Id) && release.Id != currentId)
            .ExecuteDeleteAsync(cancellationToken);
    }
}
