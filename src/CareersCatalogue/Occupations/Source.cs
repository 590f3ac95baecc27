namespace CareersCatalogue.Occupations;

/// <summary>Where a fact comes from.</summary>
/// <param name="Name">Who says it, and where; not empty.</param>
/// <param name="Url">Absolute http or https address; null when the source is not on the web.</param>
/// <param name="Evidence">Whether it was read there on the date, or is remembered and has to be checked.</param>
/// <param name="Retrieved">The day on which it was last looked at.</param>
public sealed record Source(string Name, string? Url, Evidence Evidence, DateOnly Retrieved);

/// <summary>How far a fact can be trusted.</summary>
public enum Evidence
{
    /// <summary>Read at the source on the date given.</summary>
    Verified,

    /// <summary>Generally known; shown as "check with" the source.</summary>
    Recalled,
}
