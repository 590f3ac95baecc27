namespace CareersData.Documents;

/// <summary>A source as a data file writes it.</summary>
internal sealed class SourceDocument
{
    public required string Name { get; set; }

    public string? Url { get; set; }

    public required string Evidence { get; set; }

    public required DateOnly Retrieved { get; set; }
}
