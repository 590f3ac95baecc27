using CareersCatalogue.Occupations;

namespace CareersBot.Safety;

/// <summary>What a door says.</summary>
/// <param name="Door">The door.</param>
/// <param name="Text">At most 90 words.</param>
/// <param name="Actions">What can be pressed or typed next.</param>
/// <param name="Sources">Where the numbers come from.</param>
internal sealed record SafetyAnswer(string Door, string Text, IReadOnlyList<string> Actions, IReadOnlyList<Source> Sources)
{
    /// <summary>Whether it follows an unclear answer to the question whether somebody is safe.</summary>
    internal bool IsCareful { get; init; }

    /// <summary>Whether the harm that was told is somebody else's, so that what follows speaks of them too.</summary>
    internal bool IsForAnother { get; init; }
}
