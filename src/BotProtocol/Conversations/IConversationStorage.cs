namespace BotProtocol.Conversations;

/// <summary>
/// Where conversations are kept. Called for different conversations at once, and for one conversation from several processes.
/// </summary>
public interface IConversationStorage
{
    /// <summary>Reads a conversation as the last successful write left it.</summary>
    /// <returns>The whole record; null when there is none under this identifier.</returns>
    Task<ConversationRecord?> ReadAsync(ConversationId id, CancellationToken cancellationToken);

    /// <summary>Writes a whole record in one atomic step, provided that nobody else has written since it was read.</summary>
    /// <param name="record">The new record; its version is larger than <paramref name="expectedVersion"/>.</param>
    /// <param name="expectedVersion">The version that must be stored now; 0 when there must be no record.</param>
    /// <param name="cancellationToken">Gives up, with the record wholly written or not at all.</param>
    /// <returns>
    /// True when it was written. False when another version, or none, is stored (for 0: when there is one); nothing has changed then.
    /// The comparison and the write are one step: of two writers with the same expected version exactly one gets true.
    /// </returns>
    Task<bool> WriteAsync(ConversationRecord record, long expectedVersion, CancellationToken cancellationToken);

    /// <summary>
    /// Erases a conversation and everything kept of it, whatever its version. A write that expects it afterwards gets false.
    /// </summary>
    /// <returns>False when there was none.</returns>
    Task<bool> DeleteAsync(ConversationId id, CancellationToken cancellationToken);
}
