using System.ComponentModel.DataAnnotations;

namespace BotProtocol.Activities;

/// <summary>Bounds on an activity that comes from outside. What breaks one is refused before it is read further.</summary>
/// <remarks>Source: Direct Line 3.0 for the 256 K characters; the others keep one activity cheap to read.</remarks>
public sealed class ActivityLimits
{
    internal const int LargestDepth = 64;

    /// <summary>Most characters (UTF-16 units) of the JSON text.</summary>
    [Range(1_024, 262_144)] public int MaximumCharacters { get; init; } = 262_144;

    /// <summary>Most objects and arrays around a value, the activity itself included.</summary>
    [Range(8, LargestDepth)] public int MaximumDepth { get; init; } = LargestDepth;

    /// <summary>Most JSON values in all: strings, numbers, objects, arrays and so on.</summary>
    [Range(100, 100_000)] public int MaximumValues { get; init; } = 10_000;

    /// <summary>Most attachments; a count.</summary>
    [Range(0, 100)] public int MaximumAttachments { get; init; } = 20;

    /// <summary>Most entities; a count.</summary>
    [Range(0, 1_000)] public int MaximumEntities { get; init; } = 100;

    /// <summary>Most characters of an account's identifier.</summary>
    [Range(16, 1_024)] public int MaximumIdCharacters { get; init; } = 256;
}
