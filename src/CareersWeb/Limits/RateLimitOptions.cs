using System.ComponentModel.DataAnnotations;

namespace CareersWeb.Limits;

/// <summary>How much callers may use; the configuration section <c>RateLimits</c>. Each process counts for itself.</summary>
public sealed class RateLimitOptions
{
    /// <summary>Whether anybody is limited; without it the API sends no <c>RateLimit</c> headers.</summary>
    public bool Enabled { get; init; } = true;

    /// <summary>Points of the API that one address has in an hour.</summary>
    [Range(1, 1_000_000_000)] public int AnonymousPointsPerHour { get; init; } = 10_000;

    /// <summary>Points of the API that one key has in an hour.</summary>
    [Range(1, 1_000_000_000)] public int KeyPointsPerHour { get; init; } = 100_000;

    /// <summary>Messages of one conversation in a minute.</summary>
    [Range(1, 1_000_000)] public int ConversationMessagesPerMinute { get; init; } = 15;

    /// <summary>Messages of one conversation in an hour.</summary>
    [Range(1, 1_000_000)] public int ConversationMessagesPerHour { get; init; } = 200;

    /// <summary>Messages, and conversations begun, of one address in a minute: a whole school may share it.</summary>
    [Range(1, 1_000_000)] public int AddressMessagesPerMinute { get; init; } = 900;

    /// <summary>The same of one key, in place of its address.</summary>
    [Range(1, 1_000_000)] public int KeyMessagesPerMinute { get; init; } = 2_000;

    /// <summary>Codes of saved lists that nobody has, of one address in an hour: a class may mistype some, a guesser needs millions.</summary>
    [Range(1, 1_000_000)] public int AddressWrongCodesPerHour { get; init; } = 60;

    /// <summary>Lists of jobs that one address may save under new codes in an hour: a year group does it in one lesson.</summary>
    [Range(1, 1_000_000)] public int AddressListsPerHour { get; init; } = 600;

    /// <summary>Most callers that are counted at once, for each kind of limit; beyond them the longest counted are let go.</summary>
    [Range(1_000, 10_000_000)] public int MaximumCallers { get; init; } = 100_000;

    /// <summary>
    /// Most pieces of work that wait for a processor, whether or not callers are limited; while more do, requests are told to come back.
    /// </summary>
    [Range(10, 100_000)] public int MaximumWaitingWork { get; init; } = 100;

    /// <summary>Most messages to the bot at work at once, whether or not callers are limited; more are told to come back.</summary>
    [Range(1, 100_000)] public int MaximumTurnsAtWork { get; init; } = 256;
}
