namespace CareersSearch.Queries;

/// <summary>What somebody typed into a search box, taken apart.</summary>
/// <param name="Parts">In the order in which they were typed.</param>
/// <param name="Skipped">What was not understood or went over a limit, in words; empty when all was used.</param>
/// <param name="EndsInsideWord">Nothing was typed after the last word yet, so it may be the beginning of a longer one.</param>
internal sealed record PersonQuery(IReadOnlyList<PersonQueryPart> Parts, IReadOnlyList<string> Skipped, bool EndsInsideWord);

/// <summary>A run of plain words, or a phrase in quotation marks, or something to leave out.</summary>
/// <param name="Text">As it was typed, without signs around it; never empty.</param>
/// <param name="IsPhrase">The words were in quotation marks and belong together.</param>
/// <param name="Occur">Should for plain words, must after a plus sign, must not after a minus sign or NOT.</param>
internal sealed record PersonQueryPart(string Text, bool IsPhrase, Occur Occur);
