namespace CareersData.Conversations;

/// <summary>What the database remembers of one conversation.</summary>
/// <param name="Id">1 to 200 characters.</param>
/// <param name="Version">Grows with each write; the first is the time, in milliseconds since 1970.</param>
/// <param name="State">Whatever its owner wrote, as text; at most 4,194,304 characters.</param>
/// <param name="Created">When it was first written.</param>
/// <param name="LastActive">When it was last written.</param>
/// <param name="Expires">From when on it is forgotten.</param>
public sealed record StoredConversation(
    string Id, long Version, string State, DateTimeOffset Created, DateTimeOffset LastActive, DateTimeOffset Expires);
