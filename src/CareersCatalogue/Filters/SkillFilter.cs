namespace CareersCatalogue.Filters;

/// <summary>A skill that the job asks for.</summary>
public static class SkillFilter
{
    /// <summary>The row; its values are slugs of skills.</summary>
    public static OccupationFilter Row { get; } = new()
    {
        Key = "skill",
        Label = "Skill",
        Choices = catalogue => [.. catalogue.Contents.Skills.Select(skill => new FilterChoice(skill.Slug.Value, skill.Name, []))],
        ValuesOf = entry => entry.Occupation.Skills.Select(skill => skill.Slug.Value),
        IsFacet = false,
    };
}
