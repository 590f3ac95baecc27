namespace CareersData.Documents;

/// <summary>A kind of way in as its file writes it.</summary>
internal sealed class RouteTypeDocument
{
    public required string Slug { get; set; }

    public required string Name { get; set; }

    public required string Description { get; set; }

    public required string WhoFor { get; set; }

    public int? MinimumAge { get; set; }

    public string? UsualLength { get; set; }

    public required bool EarnWhileYouLearn { get; set; }

    public string? Cost { get; set; }

    public IReadOnlyList<string>? Nations { get; set; } // null: all four

    public IReadOnlyList<NationDifferenceDocument> NationDifferences { get; set; } = [];

    public required bool Available { get; set; }

    public string? Url { get; set; }

    public required IReadOnlyList<SourceDocument> Sources { get; set; }
}
