namespace CareersCatalogue.Filters;

/// <summary>The register that goes with an occupation.</summary>
public static class RegulatorFilter
{
    /// <summary>The value of occupations without a register.</summary>
    public const string None = "none";

    /// <summary>The row; its values are abbreviations such as <c>HCPC</c>, and <c>none</c>.</summary>
    public static OccupationFilter Row { get; } = new()
    {
        Key = "regulator",
        Label = "Register",
        Choices = catalogue =>
        [
            new FilterChoice(None, "No register", []),
            .. catalogue.Contents.Regulators.Select(regulator => new FilterChoice(regulator.Abbreviation, regulator.Name, [])),
        ],
        ValuesOf = entry => [entry.Occupation.Registration?.Regulator.Abbreviation ?? None],
    };
}
