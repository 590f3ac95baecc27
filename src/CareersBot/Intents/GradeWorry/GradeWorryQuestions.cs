using CareersBot.Understanding;
using CareersCatalogue.Occupations;

namespace CareersBot.Intents.GradeWorry;

/// <summary>Something that is asked so that a route fits better.</summary>
/// <param name="Text">The question, with why it is asked.</param>
/// <param name="Actions">Answers to choose from; at most 4.</param>
/// <param name="Read">What a message answers; null when it does not.</param>
/// <param name="Keep">Remembers the answer.</param>
internal sealed record GradeWorryQuestion(string Text, IReadOnlyList<string> Actions, Func<Ask, string?> Read, Func<GradesMemory, string, GradesMemory> Keep);

/// <summary>Where somebody lives, what they hope for and what stage they are at; never the grades themselves.</summary>
internal static class GradeWorryQuestions
{
    /// <summary>How many; a count.</summary>
    internal const int Count = 3;

    internal const string School = "school", College = "college", Left = "left";

    /// <summary>In the order in which they are asked. The nation is remembered by every answer that has one, so nothing is kept of it here.</summary>
    internal static IReadOnlyList<GradeWorryQuestion> All { get; } =
    [
        new("Which nation do you live in? Ways in differ a little.", ["England", "Scotland", "Wales"],
            ask => ask.Message.Nation is { } nation ? Nations.List.Of(nation).Key : null, (known, _) => known),
        new("If grades were no problem, which job would you love? I will look for a way there.", ["Adult nurse", "Paramedic", "Midwife"],
            ask => ask.Message.Occupation?.Occupation.Slug.Value, (known, slug) => known with { Goal = slug }),
        new("Where are you now? Then I can say what to do this week.", ["At school", "At college", "I have left"],
            ask => Stage(ask.Message), (known, stage) => known with { Stage = stage }),
    ];

    private static string? Stage(Understood message) => message switch
    {
        _ when message.Says("college", "sixth") => College,
        _ when message.Says("left", "work", "working", "job", "unemployed", "adult") => Left,
        _ when message.SchoolYear is not null || message.Says("school", "year") => School,
        _ => null,
    };
}
