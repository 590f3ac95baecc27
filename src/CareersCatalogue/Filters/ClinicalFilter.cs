namespace CareersCatalogue.Filters;

/// <summary>Whether the job is care, treatment or testing, or keeps the service running.</summary>
public static class ClinicalFilter
{
    private const string Clinical = "yes";
    private const string NonClinical = "no";

    /// <summary>The row; its values are <c>yes</c> and <c>no</c>.</summary>
    public static OccupationFilter Row { get; } = new()
    {
        Key = "clinical",
        Label = "Clinical work",
        Choices = _ =>
        [
            new(Clinical, "Clinical: care, treatment or tests", ["clinical"]),
            new(NonClinical, "Non-clinical: keeping the service running", ["non clinical", "not clinical", "behind the scenes"]),
        ],
        ValuesOf = entry => [entry.Occupation.IsClinical ? Clinical : NonClinical],
    };
}
