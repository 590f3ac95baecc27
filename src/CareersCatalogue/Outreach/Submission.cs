namespace CareersCatalogue.Outreach;

/// <summary>One answered question as it was sent, not yet checked.</summary>
/// <param name="Key">Of a question.</param>
/// <param name="Values">Keys of its answers.</param>
public sealed record SentAnswer(string Key, IReadOnlyList<string> Values);

/// <summary>What one person answers, as it was sent, not yet checked.</summary>
/// <param name="Event">The code as typed.</param>
/// <param name="Answers">The questions that were answered.</param>
/// <param name="Receipt">The secret that the sender made; null has one made.</param>
/// <param name="Answered">When a device without a network took the answers; null for now.</param>
public sealed record Submission(string Event, IReadOnlyList<SentAnswer> Answers, string? Receipt, DateTimeOffset? Answered);

/// <summary>What a submission came to.</summary>
/// <param name="Receipt">By which the answers can be erased; null when they were refused.</param>
/// <param name="Problems">Why they were refused, all of it; empty when they were taken.</param>
public sealed record SubmissionOutcome(Receipt? Receipt, IReadOnlyList<SubmissionProblem> Problems);

/// <summary>One thing wrong with a submission.</summary>
/// <param name="Code">Stable, such as <c>EVENT_CLOSED</c>.</param>
/// <param name="Message">Plain English for the person who answered.</param>
/// <param name="Field">The field of the submission, then the index and field in it, if any.</param>
public sealed record SubmissionProblem(string Code, string Message, params IReadOnlyList<string> Field);

/// <summary>One person's answers, checked: keys of questions with the keys of their answers.</summary>
/// <param name="Number">Counts the people of an event in the order in which their answers came, from 1.</param>
/// <param name="Answers">Only what was answered.</param>
public sealed record Response(int Number, IReadOnlyDictionary<string, IReadOnlyList<string>> Answers);
