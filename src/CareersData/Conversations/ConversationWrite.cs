namespace CareersData.Conversations;

/// <summary>What a write came to.</summary>
/// <param name="IsConflict">Whether somebody else wrote, deleted or started it meanwhile, so that nothing was written.</param>
/// <param name="Version">The version that was written; 0 in a conflict.</param>
public readonly record struct ConversationWrite(bool IsConflict, long Version)
{
    /// <summary>Nothing was written.</summary>
    public static ConversationWrite Conflict { get; } = new(true, 0);

    /// <summary>The state was written as this version.</summary>
    public static ConversationWrite Saved(long version) => new(false, version);
}
