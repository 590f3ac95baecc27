using CareersData.Databases;
using Microsoft.EntityFrameworkCore;

namespace CareersData.Conversations;

/// <summary>Remembers conversations until they expire, whatever is in them. Any process can serve any turn.</summary>
public sealed class ConversationStore
{
    /// <summary>Longest id; characters.</summary>
    public const int MaximumIdLength = 200;

    /// <summary>Longest state; characters.</summary>
    public const int MaximumStateLength = 4_194_304;

    private readonly CareersDatabaseFactory _databases;
    private readonly TimeProvider _time;

    internal ConversationStore(CareersDatabaseFactory databases, TimeProvider time)
    {
        _databases = databases;
        _time = time;
    }

    private long Now => _time.GetUtcNow().ToUnixTimeMilliseconds();

    /// <summary>Reads a conversation.</summary>
    /// <returns>Null when there is none with this id, or it has expired.</returns>
    public async Task<StoredConversation?> ReadAsync(string id, CancellationToken cancellationToken)
    {
        await using var database = await _databases.OpenAsync(cancellationToken);
        var now = Now;
        var row = await database.Conversations.AsNoTracking()
            .SingleOrDefaultAsync(conversation => conversation.Id == id && conversation.ExpiresMilliseconds > now, cancellationToken);
        if (row is null) return null;
        return new(
            row.Id, row.Version, row.State, Time(row.CreatedMilliseconds), Time(row.LastActiveMilliseconds), Time(row.ExpiresMilliseconds));
    }

    /// <summary>Writes a conversation, unless somebody else has written it since it was read.</summary>
    /// <param name="id">1 to 200 characters.</param>
    /// <param name="state">What to remember; at most 4,194,304 characters.</param>
    /// <param name="expires">From when on it is to be forgotten.</param>
    /// <param name="expectedVersion">The version that was read; 0 when there was none.</param>
    /// <param name="cancellationToken">Ends the wait; whether the state was written is not known then.</param>
    /// <exception cref="ArgumentException">The id or the state is outside its limits, or the version is negative.</exception>
    public async Task<ConversationWrite> WriteAsync(
        string id, string state, DateTimeOffset expires, long expectedVersion, CancellationToken cancellationToken)
    {
        if (id.Length is 0 or > MaximumIdLength) throw new ArgumentException($"An id has 1 to {MaximumIdLength} characters.", nameof(id));
        if (state.Length > MaximumStateLength)
            throw new ArgumentException($"A state has at most {MaximumStateLength} characters.", nameof(state));
        ArgumentOutOfRangeException.ThrowIfNegative(expectedVersion);
        await using var database = await _databases.OpenAsync(cancellationToken);
        var (now, until) = (Now, expires.ToUnixTimeMilliseconds());

        // One that has expired counts as absent, but its version goes on, so that who still holds it cannot write over its successor.
        var versions = expectedVersion == 0
            ? database.Database.SqlQuery<long>(
                $"""
                INSERT INTO conversations (id, version, state, created_ms, last_active_ms, expires_ms)
                VALUES ({id}, 1, {state}, {now}, {now}, {until})
                ON CONFLICT (id) DO UPDATE SET version = conversations.version + 1, state = excluded.state,
                    created_ms = excluded.created_ms, last_active_ms = excluded.last_active_ms, expires_ms = excluded.expires_ms
                WHERE conversations.expires_ms <= {now}
                RETURNING version AS "Value"
                """)
            : database.Database.SqlQuery<long>(
                $"""
                UPDATE conversations SET version = version + 1, state = {state}, last_active_ms = {now}, expires_ms = {until}
                WHERE id = {id} AND version = {expectedVersion} AND expires_ms > {now}
                RETURNING version AS "Value"
                """);
        var written = await versions.ToListAsync(cancellationToken);
        return written is [var version] ? ConversationWrite.Saved(version) : ConversationWrite.Conflict;
    }

    /// <summary>Erases a conversation.</summary>
    /// <returns>False when there was none with this id.</returns>
    public async Task<bool> DeleteAsync(string id, CancellationToken cancellationToken)
    {
        await using var database = await _databases.OpenAsync(cancellationToken);
        return await database.Conversations.Where(conversation => conversation.Id == id).ExecuteDeleteAsync(cancellationToken) > 0;
    }

    /// <summary>Erases every conversation that has expired by a time.</summary>
    /// <returns>How many were erased.</returns>
    public async Task<int> DeleteExpiredAsync(DateTimeOffset before, CancellationToken cancellationToken)
    {
        await using var database = await _databases.OpenAsync(cancellationToken);
        var limit = before.ToUnixTimeMilliseconds();
        return await database.Conversations.Where(conversation => conversation.ExpiresMilliseconds <= limit)
            .ExecuteDeleteAsync(cancellationToken);
    }

    private static DateTimeOffset Time(long milliseconds) => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds);
}
