namespace CareersCatalogue.Filters;

/// <summary>The group that an occupation belongs to.</summary>
public static class FamilyFilter
{
    /// <summary>The row.</summary>
    public static OccupationFilter Row { get; } = new()
    {
        Key = "family",
        Label = "Family",
        Choices = catalogue => [.. catalogue.Families.Select(family => new FilterChoice(family.Slug.Value, family.Name, []))],
        ValuesOf = entry => [entry.Occupation.Family.Slug.Value],
    };
}
