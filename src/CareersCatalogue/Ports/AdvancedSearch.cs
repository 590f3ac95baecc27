namespace CareersCatalogue.Ports;

/// <summary>What a query in the advanced syntax found, or what is wrong with it.</summary>
/// <param name="Hits">Most relevant first, equal scores by title; empty when there is an error.</param>
/// <param name="Error">What is wrong with the query; null when it was understood.</param>
public sealed record AdvancedSearchOutcome(IReadOnlyList<SearchHit> Hits, AdvancedSearchError? Error);

/// <summary>A mistake in a query in the advanced syntax.</summary>
/// <param name="Position">Index of the UTF-16 unit at which it shows, from 0; the length of the query at its end.</param>
/// <param name="Message">A sentence for the person who wrote the query.</param>
public sealed record AdvancedSearchError(int Position, string Message);

/// <summary>A field that the advanced syntax can name.</summary>
/// <param name="Name">As queries write it before a colon; unique.</param>
/// <param name="Description">What it holds, in a phrase without a full stop.</param>
/// <param name="Example">A query that uses it.</param>
public sealed record AdvancedSearchField(string Name, string Description, string Example);
