namespace CareersSearch.Analysis;

/// <summary>One thing said in several ways.</summary>
/// <param name="Words">What people write, each one word or several; not empty. Capital letters and accents make no difference.</param>
/// <param name="Means">
/// What it also means, each one word or several. Empty: every entry of <paramref name="Words"/> means every other (two-way).
/// Otherwise the meaning goes one way, from <paramref name="Words"/> to <paramref name="Means"/>.
/// </param>
public sealed record SynonymRule(IReadOnlyList<string> Words, IReadOnlyList<string> Means);
