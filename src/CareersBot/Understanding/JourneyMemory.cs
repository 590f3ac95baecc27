namespace CareersBot.Understanding;

/// <summary>How far a quiz has come.</summary>
/// <param name="At">The question that was asked last, from 0; the number of questions when all have been asked.</param>
/// <param name="Answers">One for each question that has been passed, in order: the key of what was chosen, null for a question that was skipped.</param>
/// <param name="Tries">Messages in a row to the question asked last that were no answer to it; a count.</param>
internal sealed record QuizMemory(int At, IReadOnlyList<string?> Answers, int Tries = 0);

/// <summary>How far a practice interview has come. Counts alone: what somebody says in one is never kept.</summary>
/// <param name="Occupation">Slug of the job that is practised for; null for any job, or while the bot waits to hear which.</param>
/// <param name="At">Questions asked; 0 before the first.</param>
/// <param name="Situations">Answers that said when or where it was.</param>
/// <param name="Actions">Answers that said what the person did.</param>
/// <param name="Results">Answers that said what came of it.</param>
internal sealed record InterviewMemory(string? Occupation, int At, int Situations, int Actions, int Results);

/// <summary>What somebody who worries about grades said of themselves; each may be skipped.</summary>
/// <param name="At">Questions asked; 0 before the first.</param>
/// <param name="Goal">Slug of the job they hope for.</param>
/// <param name="Stage">Key of where they are, such as <c>school</c>.</param>
internal sealed record GradesMemory(int At, string? Goal, string? Stage);
