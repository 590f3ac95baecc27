using BotProtocol.Conversations;
using CareersData.Conversations;

namespace CareersWeb.Conversations;

/// <summary>Keeps the bot's conversations in the service's database, one row each.</summary>
internal sealed class DatabaseConversations(ConversationStore store, RetentionOptions retention, TimeProvider time) : IConversationStorage
{
    public async Task<ConversationRecord?> ReadAsync(ConversationId id, CancellationToken cancellationToken) =>
        await store.ReadAsync(id.Value, cancellationToken) is { } stored
            ? ConversationRecordJson.Read(stored.State) with { Version = stored.Version } // the row's version is the one that writes are checked against
            : null;

    public async Task<bool> WriteAsync(ConversationRecord record, long expectedVersion, CancellationToken cancellationToken)
    {
        var expires = time.GetUtcNow().AddHours(retention.ConversationHours);
        var state = ConversationRecordJson.Write(record);
        return !(await store.WriteAsync(record.Id.Value, state, expires, expectedVersion, cancellationToken)).IsConflict;
    }

    public Task<bool> DeleteAsync(ConversationId id, CancellationToken cancellationToken) => store.DeleteAsync(id.Value, cancellationToken);
}
