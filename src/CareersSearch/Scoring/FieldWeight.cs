namespace CareersSearch.Scoring;

/// <summary>How much a word in one field counts.</summary>
/// <param name="Field">Name of a field of the index.</param>
/// <param name="Weight">More than 0; a word in a field of weight 2 counts as two words.</param>
/// <param name="B">How far a long field is held against its words: 0 not at all, 1 in full proportion.</param>
internal sealed record FieldWeight(string Field, double Weight = 1, double B = 0.75);

/// <summary>Fields that are searched as one.</summary>
/// <param name="Name">What queries call it; unique in its searcher.</param>
/// <param name="Fields">At least one. One alone makes BM25 of BM25F.</param>
/// <param name="K1">How soon more occurrences stop counting: 0 at once, larger later.</param>
internal sealed record ScopeDefinition(string Name, IReadOnlyList<FieldWeight> Fields, double K1 = 1.2);
