namespace BotProtocol.Conversations;

/// <summary>Keeps conversations in this process, for tests and for running without a database.</summary>
/// <param name="maximumConversations">Most conversations kept, at least 1; beyond it the one silent for longest goes.</param>
public sealed class InMemoryConversationStorage(int maximumConversations = 10_000) : IConversationStorage
{
    private readonly Dictionary<ConversationId, ConversationRecord> _records = [];
    private readonly Lock _lock = new();

    /// <inheritdoc/>
    public Task<ConversationRecord?> ReadAsync(ConversationId id, CancellationToken cancellationToken)
    {
        lock (_lock) return Task.FromResult(_records.GetValueOrDefault(id));
    }

    /// <inheritdoc/>
    public Task<bool> WriteAsync(ConversationRecord record, long expectedVersion, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(record.Version, expectedVersion);
        lock (_lock)
        {
            if ((_records.GetValueOrDefault(record.Id)?.Version ?? 0) != expectedVersion) return Task.FromResult(false);
            _records[record.Id] = record;
            if (_records.Count > maximumConversations)
                _records.Remove(_records.Values.Where(one => one.Id != record.Id).MinBy(one => one.LastActiveAt)!.Id);
            return Task.FromResult(true);
        }
    }

    /// <inheritdoc/>
    public Task<bool> DeleteAsync(ConversationId id, CancellationToken cancellationToken)
    {
        lock (_lock) return Task.FromResult(_records.Remove(id));
    }
}
