using BotProtocol.Conversations;

namespace CareersWeb.Tests.Conversations;

/// <summary>A storage whose disk is gone.</summary>
internal sealed class BrokenStorage : IConversationStorage
{
    /// <summary>What nobody outside is to read.</summary>
    public const string Detail = "the disk is on fire";

    public Task<ConversationRecord?> ReadAsync(ConversationId id, CancellationToken cancellationToken) => throw new IOException(Detail);

    public Task<bool> WriteAsync(ConversationRecord record, long expectedVersion, CancellationToken cancellationToken) => throw new IOException(Detail);

    public Task<bool> DeleteAsync(ConversationId id, CancellationToken cancellationToken) => throw new IOException(Detail);
}
