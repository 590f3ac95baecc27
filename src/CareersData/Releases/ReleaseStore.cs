using CareersData.Databases;
using Microsoft.EntityFrameworkCore;

namespace CareersData.Releases;

/// <summary>The releases in the database: which there are, and which is served.</summary>
public sealed class ReleaseStore
{
    private readonly CareersDatabaseFactory _databases;

    internal ReleaseStore(CareersDatabaseFactory databases) => _databases = databases;

    /// <summary>The releases that are kept, newest first; empty before the first import.</summary>
    public async Task<IReadOnlyList<Release>> ListAsync(CancellationToken cancellationToken)
    {
        await using var database = await _databases.OpenAsync(cancellationToken);
        var current = await database.CurrentReleases.AsNoTracking().SingleOrDefaultAsync(cancellationToken);
        var rows = await database.Releases.AsNoTracking().OrderByDescending(release => release.Id).ToListAsync(cancellationToken);
        return [.. rows.Select(row => Release.Of(row, current?.ReleaseId))];
    }

    /// <summary>Serves another release from now on. Later starts keep it until <c>data/</c> changes again.</summary>
    /// <param name="version">Its version, in full.</param>
    /// <param name="cancellationToken">Ends the wait; then nothing has changed.</param>
    /// <returns>The release; null when none has this version.</returns>
    public async Task<Release?> UseAsync(string version, CancellationToken cancellationToken)
    {
        await using var database = await _databases.OpenAsync(cancellationToken);
        await using var transaction = await database.Database.BeginTransactionAsync(cancellationToken);
        await _databases.LockAsync(database, cancellationToken);
        var row = await database.Releases.AsNoTracking().SingleOrDefaultAsync(release => release.Version == version, cancellationToken);
        if (row is null) return null;
        var changed = await database.CurrentReleases.ExecuteUpdateAsync(
            set => set.SetProperty(current => current.ReleaseId, row.Id), cancellationToken);
        if (changed == 0) // the one that was served was damaged and is gone
        {
            database.CurrentReleases.Add(new() { ReleaseId = row.Id, ImportedChecksum = row.Checksum });
            await database.SaveChangesAsync(cancellationToken);
        }

        await _databases.AnnounceAsync(database, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return Release.Of(row, row.Id);
    }
}
