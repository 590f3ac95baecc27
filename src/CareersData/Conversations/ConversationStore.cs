using CareersData.Databases;

namespace CareersData.Conversations;

/// <summary>Remembers conversations until they expire, whatever is in them. Any process can serve any turn.</summary>
public sealed class ConversationStore
{
    /// <summary>Longest id; characters.</summary>
    public const int MaximumIdLength = 200;

    /// <summary>Longest state; characters.</summary>
    public const int MaximumStateLength = 4_194_304;

    private readonly CareersDatabaseFactory _databases;
    private readonly GroupCommit _together;
    private readonly TimeProvider _time;

    internal ConversationStore(CareersDatabaseFactory databases, TimeProvider time) => (_databases, _together, _time) = (databases, new(databases), time);

    private long Now => _time.GetUtcNow().ToUnixTimeMilliseconds();

    /// <summary>Reads a conversation.</summary>
    /// <returns>Null when there is none with this id, or it has expired.</returns>
    public async Task<StoredConversation?> ReadAsync(string id, CancellationToken cancellationToken)
    {
        await using var connection = await _databases.ConnectAsync(cancellationToken);
        await using var statement = connection.Statement(
            "SELECT version, state, created_ms, last_active_ms, expires_ms FROM conversations WHERE id = @id AND expires_ms > @now",
            ("@id", id), ("@now", Now));
        await using var rows = await statement.ExecuteReaderAsync(cancellationToken);
        return await rows.ReadAsync(cancellationToken)
            ? new(id, rows.GetInt64(0), rows.GetString(1), Time(rows.GetInt64(2)), Time(rows.GetInt64(3)), Time(rows.GetInt64(4)))
            : null;
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
        var change = new ConversationChange(id, state, expectedVersion, Now, expires.ToUnixTimeMilliseconds());
        if (_databases.HasOneWriter) return await _together.WriteAsync(change, cancellationToken);
        await using var connection = await _databases.ConnectAsync(cancellationToken);
        return await change.WriteAsync(connection, cancellationToken);
    }

    /// <summary>Erases a conversation.</summary>
    /// <returns>False when there was none with this id.</returns>
    public async Task<bool> DeleteAsync(string id, CancellationToken cancellationToken)
    {
        await using var connection = await _databases.ConnectAsync(cancellationToken);
        await using var statement = connection.Statement("DELETE FROM conversations WHERE id = @id", ("@id", id));
        return await statement.ExecuteNonQueryAsync(cancellationToken) > 0;
    }

    /// <summary>Erases every conversation that has expired by a time.</summary>
    /// <returns>How many were erased.</returns>
    public async Task<int> DeleteExpiredAsync(DateTimeOffset before, CancellationToken cancellationToken)
    {
        await using var connection = await _databases.ConnectAsync(cancellationToken);
        await using var statement = connection.Statement(
            "DELETE FROM conversations WHERE expires_ms <= @before", ("@before", before.ToUnixTimeMilliseconds()));
        return await statement.ExecuteNonQueryAsync(cancellationToken);
    }

    private static DateTimeOffset Time(long milliseconds) => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds);
}
