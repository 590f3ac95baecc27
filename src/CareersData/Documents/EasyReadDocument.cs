namespace CareersData.Documents;

/// <summary>An easy read text as its file writes it.</summary>
internal sealed class EasyReadDocument
{
    public required string Occupation { get; set; }

    public required IReadOnlyList<EasyReadIdeaDocument> Ideas { get; set; }
}

/// <summary>One idea as an easy read text writes it.</summary>
internal sealed class EasyReadIdeaDocument
{
    public required string Part { get; set; }

    public required string Picture { get; set; }

    public required string Text { get; set; }

    public string? Way { get; set; }
}
