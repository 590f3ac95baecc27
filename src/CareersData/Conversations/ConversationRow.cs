namespace CareersData.Conversations;

/// <summary>What is remembered of a conversation. Times are milliseconds since 1970 in UTC.</summary>
internal sealed class ConversationRow
{
    public required string Id { get; set; }

    public required long Version { get; set; }

    public required string State { get; set; }

    public required long CreatedMilliseconds { get; set; }

    public required long LastActiveMilliseconds { get; set; }

    public required long ExpiresMilliseconds { get; set; }
}
