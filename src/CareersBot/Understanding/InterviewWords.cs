using CareersCatalogue.Occupations;

namespace CareersBot.Understanding;

/// <summary>What a practice interview asks about, and the words by which it hears what an answer has in it.</summary>
/// <param name="Source">Where the values are known from.</param>
/// <param name="Values">The values that an employer asks about; at least one.</param>
/// <param name="Situations">Words that say when or where something was.</param>
/// <param name="Actions">What people say they did, beside verbs that end in "ed".</param>
/// <param name="Results">Words that say what came of it.</param>
/// <remarks>Source: <c>data/language/interview.json</c>.</remarks>
internal sealed record InterviewWords(
    Source Source, IReadOnlyList<InterviewValue> Values, IReadOnlyList<string> Situations, IReadOnlyList<string> Actions, IReadOnlyList<string> Results)
{
    private static readonly DateOnly Never = DateOnly.MinValue;

    /// <summary>Nothing to ask about; where a message is read without the data.</summary>
    internal static InterviewWords None { get; } = new(new("None", null, Evidence.Recalled, Never), [], [], [], []);
}

/// <summary>A value and a question on it.</summary>
/// <param name="Key">Unique among the values.</param>
/// <param name="Name">As the NHS writes it.</param>
/// <param name="Meaning">What it asks of a person, in plain words that follow "that means".</param>
/// <param name="Question">What an interviewer may ask.</param>
/// <param name="Words">Words that show it in an answer.</param>
internal sealed record InterviewValue(string Key, string Name, string Meaning, string Question, IReadOnlyList<string> Words);
