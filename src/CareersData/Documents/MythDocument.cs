namespace CareersData.Documents;

/// <summary>A myth as its file writes it.</summary>
internal sealed class MythDocument
{
    public required string Slug { get; set; }

    public required int Order { get; set; }

    public required LocalTextDocument Claim { get; set; }

    public required LocalTextDocument Fact { get; set; }

    public required string Filter { get; set; }

    public required IReadOnlyList<string> Values { get; set; }

    public required IReadOnlyList<SourceDocument> Sources { get; set; }
}
