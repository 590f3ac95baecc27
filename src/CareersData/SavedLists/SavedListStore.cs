using System.Security.Cryptography;
using System.Text;
using CareersCatalogue.Occupations;
using CareersCatalogue.Ports;
using CareersData.Databases;

namespace CareersData.SavedLists;

/// <summary>Keeps lists of jobs under the hashes of their codes until they expire. Any process can open any list.</summary>
public sealed class SavedListStore
{
    private const char Between = ' ';

    private readonly CareersDatabaseFactory _databases;
    private readonly TimeProvider _time;

    internal SavedListStore(CareersDatabaseFactory databases, TimeProvider time) => (_databases, _time) = (databases, time);

    private long Now => _time.GetUtcNow().ToUnixTimeMilliseconds();

    /// <summary>Keeps a list under its code, in place of what may be there.</summary>
    /// <param name="list">1 to 20 jobs, each once.</param>
    /// <param name="cancellationToken">Ends the wait; whether the list was kept is not known then.</param>
    /// <exception cref="ArgumentException">No job, more than 20, or one twice.</exception>
    public async Task WriteAsync(SavedList list, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(list);
        if (list.Jobs.Count is 0 or > ISavedLists.MaximumJobs || list.Jobs.Distinct().Count() != list.Jobs.Count)
            throw new ArgumentException($"A list has 1 to {ISavedLists.MaximumJobs} different jobs.", nameof(list));
        await using var connection = await _databases.ConnectAsync(cancellationToken);
        await using var statement = connection.Statement(
            "INSERT INTO saved_lists (hash, jobs, expires_ms) VALUES (@hash, @jobs, @expires) "
            + "ON CONFLICT (hash) DO UPDATE SET jobs = excluded.jobs, expires_ms = excluded.expires_ms",
            ("@hash", HashOf(list.Code)), ("@jobs", string.Join(Between, list.Jobs.Select(job => job.Value))), ("@expires", list.Expires.ToUnixTimeMilliseconds()));
        await statement.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>Reads a list.</summary>
    /// <returns>Null when there is none with this code, or it has expired.</returns>
    public async Task<SavedList?> ReadAsync(ListCode code, CancellationToken cancellationToken)
    {
        await using var connection = await _databases.ConnectAsync(cancellationToken);
        await using var statement = connection.Statement(
            "SELECT jobs, expires_ms FROM saved_lists WHERE hash = @hash AND expires_ms > @now", ("@hash", HashOf(code)), ("@now", Now));
        await using var rows = await statement.ExecuteReaderAsync(cancellationToken);
        return await rows.ReadAsync(cancellationToken)
            ? new(code, [.. rows.GetString(0).Split(Between).Select(slug => new Slug(slug))], DateTimeOffset.FromUnixTimeMilliseconds(rows.GetInt64(1)))
            : null;
    }

    /// <summary>Erases a list.</summary>
    /// <returns>False when there was none with this code.</returns>
    public async Task<bool> DeleteAsync(ListCode code, CancellationToken cancellationToken)
    {
        await using var connection = await _databases.ConnectAsync(cancellationToken);
        await using var statement = connection.Statement("DELETE FROM saved_lists WHERE hash = @hash AND expires_ms > @now", ("@hash", HashOf(code)), ("@now", Now));
        return await statement.ExecuteNonQueryAsync(cancellationToken) > 0;
    }

    /// <summary>Erases every list that has expired by a time.</summary>
    /// <returns>How many were erased.</returns>
    public async Task<int> DeleteExpiredAsync(DateTimeOffset before, CancellationToken cancellationToken)
    {
        await using var connection = await _databases.ConnectAsync(cancellationToken);
        await using var statement = connection.Statement("DELETE FROM saved_lists WHERE expires_ms <= @before", ("@before", before.ToUnixTimeMilliseconds()));
        return await statement.ExecuteNonQueryAsync(cancellationToken);
    }

    // A code is as hard to guess as a key, so a plain hash tells nobody what it was.
    private static string HashOf(ListCode code) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(code.Value)));
}
