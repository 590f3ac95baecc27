namespace CareersData.Documents;

/// <summary>A theme as its file writes it.</summary>
internal sealed class CollectionDocument
{
    public required string Slug { get; set; }

    public required string Name { get; set; }

    public required string Description { get; set; }

    public required int Order { get; set; }

    public required IReadOnlyList<IReadOnlyList<CollectionConditionDocument>> Any { get; set; }
}

/// <summary>One condition of a theme as its file writes it.</summary>
internal sealed class CollectionConditionDocument
{
    public required string Filter { get; set; }

    public required IReadOnlyList<string> Values { get; set; }
}
