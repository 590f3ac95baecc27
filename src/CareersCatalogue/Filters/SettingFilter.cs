using CareersCatalogue.Occupations;

namespace CareersCatalogue.Filters;

/// <summary>Where the job is done.</summary>
public static class SettingFilter
{
    private static readonly IReadOnlyList<FilterChoice> AllChoices = FilterChoice.AllOf(Settings.List);

    /// <summary>The row.</summary>
    public static OccupationFilter Row { get; } = new()
    {
        Key = "setting",
        Label = "Where you work",
        Choices = _ => AllChoices,
        ValuesOf = entry => entry.Occupation.Settings.Select(setting => Settings.List.Of(setting).Key),
    };
}
