namespace CareersData.Documents;

/// <summary>A question as its list writes it.</summary>
internal sealed class QuestionDocument
{
    public required string Key { get; set; }

    public required LocalTextDocument Text { get; set; }

    public LocalTextDocument? Hint { get; set; }

    public required int MostAnswers { get; set; }

    public string? Measures { get; set; }

    public required IReadOnlyList<QuestionChoiceDocument> Choices { get; set; }
}

/// <summary>An answer as a question writes it.</summary>
internal sealed class QuestionChoiceDocument
{
    public required string Key { get; set; }

    public required LocalTextDocument Label { get; set; }

    public bool Considers { get; set; }
}

/// <summary>A text in its languages.</summary>
internal sealed class LocalTextDocument
{
    public required string En { get; set; }

    public string? Cy { get; set; }
}

/// <summary>A question set as its list writes it.</summary>
internal sealed class QuestionSetDocument
{
    public required string Slug { get; set; }

    public required string Name { get; set; }

    public required string Description { get; set; }

    public required IReadOnlyList<string> Questions { get; set; }
}
