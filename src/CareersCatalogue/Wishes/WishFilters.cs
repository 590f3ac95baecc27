using CareersCatalogue.Filters;
using CareersCatalogue.Guidance.Matching;

namespace CareersCatalogue.Wishes;

/// <summary>Filters that wishes can name beside those of <see cref="OccupationFilters"/>; no page offers them to choose from.</summary>
public static class WishFilters
{
    /// <summary>Words in the title; its values are the words, and case makes no difference.</summary>
    public static OccupationFilter Title { get; } = new()
    {
        Key = "title",
        Label = "Name of the job",
        Choices = catalogue => [.. catalogue.Entries.Select(entry => new FilterChoice(entry.Occupation.Title, entry.Occupation.Title, []))],
        ValuesOf = entry => [entry.Occupation.Title],
        MatchesValue = (entry, value) => entry.Occupation.Title.Contains(value, StringComparison.OrdinalIgnoreCase),
        IsFacet = false,
    };

    /// <summary>Something that the job is without; its values are those of <see cref="Avoidances"/>.</summary>
    public static OccupationFilter Without { get; } = new()
    {
        Key = "without",
        Label = "Without",
        Choices = _ => FilterChoice.AllOf(Avoidances.List),
        ValuesOf = entry => AvoidanceRules.All.Where(rule => !rule.Applies(entry)).Select(rule => Avoidances.List.Of(rule.Avoidance).Key),
        MatchesValue = (entry, value) =>
            AvoidanceRules.All.Any(rule => Avoidances.List.Of(rule.Avoidance).Key == value && !rule.Applies(entry)),
        IsFacet = false,
    };
}
