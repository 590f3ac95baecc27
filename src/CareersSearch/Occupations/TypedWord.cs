using CareersSearch.Queries;

namespace CareersSearch.Occupations;

/// <summary>A word that somebody typed and that a search goes by.</summary>
/// <param name="Text">As the index folds words.</param>
/// <param name="Query">Everything that the word may stand for; null when the index has nothing like it.</param>
/// <param name="Correction">The word that it was taken for because the index does not have it; null when it does.</param>
/// <param name="IsTelling">False when so many occupations have the word that one without it may be meant as well.</param>
internal sealed record TypedWord(string Text, Query? Query, string? Correction, bool IsTelling = true);

/// <summary>What was typed, as a search understands it.</summary>
/// <param name="Words">The words that count, in the order in which they were typed; empty when only chatter or nothing was typed.</param>
/// <param name="Query">The whole as a query; null when none of the words is known.</param>
/// <param name="Keys">Names that the whole text may be, as the keys of the index write them.</param>
/// <param name="Skipped">What was left unread, in words.</param>
/// <param name="CorrectedText">The text in better spelling; null when nothing was corrected.</param>
/// <param name="Meant">The words whose meaning may be looked for; empty when what was typed is to be taken at its word.</param>
internal sealed record SearchPlan(
    IReadOnlyList<TypedWord> Words, Query? Query, IReadOnlyList<string> Keys, IReadOnlyList<string> Skipped, string? CorrectedText,
    IReadOnlyList<string> Meant);
