using CareersCatalogue.Occupations;
using CareersCatalogue.Snapshot;

namespace CareersCatalogue.Ports;

/// <summary>
/// Free-text search over one release. Every method is plain and does no I/O; any text is answered, and only the advanced syntax knows
/// mistakes.
/// </summary>
public interface IOccupationSearch
{
    /// <summary>Finds the occupations that a text means, most relevant first.</summary>
    /// <param name="text">As typed; what is longer than the limit of the index is left off.</param>
    /// <param name="where">Keeps an occupation when true; null keeps all.</param>
    SearchOutcome Search(string text, Func<CatalogueEntry, bool>? where = null);

    /// <summary>As <see cref="Search(string, Func{CatalogueEntry, bool})"/>, with a say in which wishes count.</summary>
    /// <remarks>A search that understands no wishes answers as if the request named none.</remarks>
    SearchOutcome Search(SearchRequest request) => Search(request.Text, request.Where);

    /// <summary>Where in an occupation the words of a text stand; empty when nowhere.</summary>
    IReadOnlyList<Highlight> Highlight(string text, CatalogueEntry entry);

    /// <summary>Completions of a beginning, best first.</summary>
    /// <param name="prefix">As typed, from the first letter on.</param>
    /// <param name="maximum">Most completions; 1 to 20.</param>
    IReadOnlyList<Suggestion> Suggest(string prefix, int maximum);

    /// <summary>The fields that <see cref="SearchAdvanced"/> knows, in the order of explanation; the first is the default.</summary>
    IReadOnlyList<AdvancedSearchField> AdvancedFields => [];

    /// <summary>
    /// Finds the occupations that a query in Lucene's classic syntax describes, for people who build queries: words, "phrases"~2, +must,
    /// -not, AND, OR, brackets, field:word, begin*, patt?rn, slip~, [a TO b], /regular.*/ and ^boosts. It takes a query at its word:
    /// no synonyms, no corrections.
    /// </summary>
    /// <param name="query">As written. A mistake in it is in the outcome.</param>
    /// <param name="where">Keeps an occupation when true; null keeps all.</param>
    /// <remarks>A search without such an index has no fields and refuses every query.</remarks>
    AdvancedSearchOutcome SearchAdvanced(string query, Func<CatalogueEntry, bool>? where = null) =>
        new([], new(0, "This search does not read the advanced syntax."));

    /// <summary>
    /// Where in an occupation the words of a query in the advanced syntax stand; empty when nowhere, or the query has a mistake.
    /// </summary>
    IReadOnlyList<Highlight> HighlightAdvanced(string query, CatalogueEntry entry) => [];

    /// <summary>Makes what is made at first demand, so that nobody waits for it; called again, it does nothing.</summary>
    void Prepare()
    {
    }
}

/// <summary>Makes the index over a release.</summary>
public interface IOccupationSearchFactory
{
    /// <summary>Builds an index that answers for exactly this release.</summary>
    IOccupationSearch Build(Catalogue catalogue);
}

/// <summary>What a search found.</summary>
/// <param name="Hits">Most relevant first, each occupation once.</param>
/// <param name="DidYouMean">A better spelling, when the words as typed matched little or nothing; else null.</param>
/// <param name="Relaxed">Words that had to be left out to find anything; empty when none.</param>
public sealed record SearchOutcome(IReadOnlyList<SearchHit> Hits, string? DidYouMean, IReadOnlyList<string> Relaxed)
{
    /// <summary>Wishes that were understood and that the hits follow, in the order in which they were typed; each meaning once.</summary>
    public IReadOnlyList<UnderstoodWish> Understood { get; init; } = [];

    /// <summary>What was typed and not searched for: talk around the question, and what went over a limit. In order.</summary>
    public IReadOnlyList<string> Skipped { get; init; } = [];

    /// <summary>Wishes, and words, that had to be let go so that there is something to show; weakest first, empty when none.</summary>
    public IReadOnlyList<LetGo> LetGo { get; init; } = [];
}

/// <summary>An occupation that was found.</summary>
/// <param name="Entry">The occupation.</param>
/// <param name="Score">Larger is better; only comparable within one outcome.</param>
/// <param name="Match">How it was found; exact names come before everything else.</param>
public readonly record struct SearchHit(CatalogueEntry Entry, double Score, SearchMatch Match);

/// <summary>How an occupation was found, surest first.</summary>
public enum SearchMatch
{
    /// <summary>The text is the title.</summary>
    ExactTitle,

    /// <summary>The text is an alternative title.</summary>
    ExactAlternativeTitle,

    /// <summary>Words of the text stand in it as typed, stemmed or by a synonym.</summary>
    Words,

    /// <summary>Words like those of the text stand in it.</summary>
    Similar,
}

/// <summary>Where a text matched in one field.</summary>
/// <param name="Field"><c>title</c>, <c>alternativeTitles</c>, <c>summary</c>, <c>tasks</c>, <c>entryRoutes</c> or <c>skills</c>.</param>
/// <param name="Fragments">The field's text in pieces; joined they are the text again.</param>
public sealed record Highlight(string Field, IReadOnlyList<HighlightFragment> Fragments);

/// <summary>A piece of text.</summary>
/// <param name="Text">Not empty.</param>
/// <param name="Matched">Whether it is what was searched for.</param>
public readonly record struct HighlightFragment(string Text, bool Matched);

/// <summary>A completion for a search box.</summary>
/// <param name="Text">What to show.</param>
/// <param name="Entry">The occupation it leads to; null when it is a family's name.</param>
/// <param name="Family">The family it leads to; null when it is an occupation's name.</param>
public sealed record Suggestion(string Text, CatalogueEntry? Entry, Family? Family);
