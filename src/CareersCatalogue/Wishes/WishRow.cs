namespace CareersCatalogue.Wishes;

/// <summary>
/// Words that people use, and what they ask for with them. The reader stems both sides, so one form of a word stands for all.
/// </summary>
/// <param name="Words">Each one word or several, in lower case without apostrophes; at least one.</param>
/// <param name="Wanted">What they ask for as they stand; null when they then say nothing that a filter knows.</param>
/// <param name="Refused">What they ask for after "no", "without", "hate" and their like; null when they then say nothing.</param>
/// <param name="Group">
/// What it is about, such as <c>hours</c>: words of one group are refused together ("no nights weekends"), those of another start anew
/// ("no uni work with kids").
/// </param>
/// <param name="IsNameToo">
/// True when the words, wanted, also say which job is meant, as "lab" does, and so are searched for too; false when they only say how
/// somebody wants to work or start.
/// </param>
public sealed record WishRow(IReadOnlyList<string> Words, WishMeaning? Wanted, WishMeaning? Refused, string Group, bool IsNameToo = false)
{
    /// <summary>Words as rows write them, one wording after the other, divided by semicolons.</summary>
    internal static IReadOnlyList<string> Split(string words) =>
        words.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
