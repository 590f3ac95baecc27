namespace CareersCatalogue.Filters;

/// <summary>Whether an occupation is a specialism of another.</summary>
public static class SpecialismFilter
{
    private const string Core = "no";
    private const string Specialism = "yes";

    /// <summary>The row; its values are <c>no</c> and <c>yes</c>.</summary>
    public static OccupationFilter Row { get; } = new()
    {
        Key = "specialism",
        Label = "Kind of job",
        Choices = _ => [new(Core, "Main jobs only", []), new(Specialism, "Specialisms only", [])],
        ValuesOf = entry => [entry.Occupation.SpecialismOf is null ? Core : Specialism],
        IsFacet = false,
    };
}
