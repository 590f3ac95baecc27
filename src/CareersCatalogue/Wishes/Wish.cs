namespace CareersCatalogue.Wishes;

/// <summary>A wish that was found among words.</summary>
/// <param name="Meaning">What is asked for.</param>
/// <param name="Start">Place of its first word, counted from 0; the refusal before it, if it has one, included.</param>
/// <param name="End">Place after its last word.</param>
/// <param name="Used">Places of words that need not be searched for, because the wish says all that they say; ascending.</param>
public sealed record Wish(WishMeaning Meaning, int Start, int End, IReadOnlyList<int> Used);

/// <summary>What words say.</summary>
/// <param name="Wishes">In the order of the words, each meaning once.</param>
/// <param name="Used">Places of all words that need not be searched for; ascending.</param>
/// <param name="Refused">Places of words after a refusal that no row knows: not wanted, but no filter can say so; ascending.</param>
public sealed record WishReading(IReadOnlyList<Wish> Wishes, IReadOnlyList<int> Used, IReadOnlyList<int> Refused);

/// <summary>The name of an occupation among words.</summary>
/// <param name="Start">Place of its first word, counted from 0.</param>
/// <param name="Length">How many words; at least 1.</param>
/// <param name="Titles">Titles of the occupations with that name; at least one.</param>
public sealed record NamedJob(int Start, int Length, IReadOnlyList<string> Titles);
