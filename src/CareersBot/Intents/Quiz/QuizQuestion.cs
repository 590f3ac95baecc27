using CareersCatalogue.Guidance.Matching;
using CareersCatalogue.Snapshot;

namespace CareersBot.Intents.Quiz;

/// <summary>One question of the quiz.</summary>
/// <param name="Text">What is asked; one short sentence.</param>
/// <param name="Options">Two or three to choose from.</param>
internal sealed record QuizQuestion(string Text, params IReadOnlyList<QuizOption> Options)
{
    /// <summary>The same in easier words, before it is asked again; a short sentence or two.</summary>
    internal required string Easier { get; init; }

    /// <summary>Filters whose values are answers too, typed in a person's own words ("i love drawing"); empty for none.</summary>
    internal IReadOnlyList<string> AlsoFilters { get; init; } = [];
}

/// <summary>One answer and what it says of a person.</summary>
/// <param name="Key">How it is remembered; unique in the quiz.</param>
/// <param name="Label">What the button says; typing it does the same.</param>
/// <param name="Said">The same within "you said: ...".</param>
/// <param name="Words">Words that mean it when they are typed, in lower case.</param>
internal sealed record QuizOption(string Key, string Label, string Said, params IReadOnlyList<string> Words)
{
    /// <summary>Adds it to what is known of the person, as the matching reads it.</summary>
    internal required Func<Profile, CatalogueContents, Profile> Tells { get; init; }

    /// <summary>Whether a job has what the answer asks for; read from the job's own fields.</summary>
    internal required Func<CatalogueEntry, bool> Fits { get; init; }
}
