using System.Data.Common;
using CareersData.Databases;

namespace CareersData.Conversations;

/// <summary>A state that is to be written, if nobody has written since <paramref name="Expected"/> was read.</summary>
/// <param name="Id">The conversation.</param>
/// <param name="State">What to remember.</param>
/// <param name="Expected">The version that was read; 0 when there was none.</param>
/// <param name="Now">The time of the write; milliseconds since 1970 in UTC.</param>
/// <param name="Until">From when on it is to be forgotten; likewise.</param>
internal sealed record ConversationChange(string Id, string State, long Expected, long Now, long Until)
{
    // The first version is the time and those after it count on, so that one begun again under an erased id does not meet a version that
    // somebody still holds; one that has expired counts as absent, and its version goes on for the same reason.
    private const string Begin =
        """
        INSERT INTO conversations (id, version, state, created_ms, last_active_ms, expires_ms)
        VALUES (@id, @now, @state, @now, @now, @until)
        ON CONFLICT (id) DO UPDATE SET version = conversations.version + 1, state = excluded.state,
            created_ms = excluded.created_ms, last_active_ms = excluded.last_active_ms, expires_ms = excluded.expires_ms
        WHERE conversations.expires_ms <= @now
        RETURNING version
        """;

    private const string GoOn =
        """
        UPDATE conversations SET version = version + 1, state = @state, last_active_ms = @now, expires_ms = @until
        WHERE id = @id AND version = @expected AND expires_ms > @now
        RETURNING version
        """;

    internal async Task<ConversationWrite> WriteAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        await using var statement = Expected == 0
            ? connection.Statement(Begin, ("@id", Id), ("@state", State), ("@now", Now), ("@until", Until))
            : connection.Statement(GoOn, ("@id", Id), ("@state", State), ("@now", Now), ("@until", Until), ("@expected", Expected));
        return await statement.ExecuteScalarAsync(cancellationToken) is long version ? ConversationWrite.Saved(version) : ConversationWrite.Conflict;
    }
}
