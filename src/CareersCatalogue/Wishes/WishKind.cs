namespace CareersCatalogue.Wishes;

/// <summary>What a wish does to a list of occupations.</summary>
public enum WishKind
{
    /// <summary>A requirement: what does not meet it is left out.</summary>
    Hard,

    /// <summary>A liking: what meets it comes sooner, nothing is left out.</summary>
    Like,

    /// <summary>Something not wanted: what has it is left out.</summary>
    Avoid,
}
