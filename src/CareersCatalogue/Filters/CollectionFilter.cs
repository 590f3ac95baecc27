namespace CareersCatalogue.Filters;

/// <summary>Themes across families.</summary>
public static class CollectionFilter
{
    /// <summary>The row; its values are the slugs of the release's collections.</summary>
    public static OccupationFilter Row { get; } = new()
    {
        Key = "collection",
        Label = "Theme",
        Choices = catalogue => [.. catalogue.Contents.Collections.Select(collection => new FilterChoice(collection.Slug.Value, collection.Name, []))],
        ValuesOf = entry => entry.Collections.Select(collection => collection.Slug.Value),
    };
}
