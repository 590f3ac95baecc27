namespace CareersData.Documents;

/// <summary>A programme as its file writes it.</summary>
internal sealed class ProgrammeDocument
{
    public required string Slug { get; set; }

    public required string Name { get; set; }

    public required string Organisation { get; set; }

    public required string Summary { get; set; }

    public string? Area { get; set; }

    public IReadOnlyList<string>? Nations { get; set; } // null: all four

    public required IReadOnlyList<string> Audiences { get; set; }

    public required IReadOnlyList<string> Offers { get; set; }

    public string? Url { get; set; }

    public required string Status { get; set; }

    public required IReadOnlyList<SourceDocument> Sources { get; set; }
}

/// <summary>A help service as a data file writes it.</summary>
internal sealed class HelpServiceDocument
{
    public required string Slug { get; set; }

    public required string Name { get; set; }

    public required string Kind { get; set; }

    public string? Audience { get; set; }

    public required string Summary { get; set; }

    public string? Phone { get; set; }

    public string? Text { get; set; }

    public string? Url { get; set; }

    public string? Hours { get; set; }

    public IReadOnlyList<string>? Nations { get; set; } // null: all four

    public required SourceDocument Source { get; set; }
}

/// <summary>A funding offer as a data file writes it.</summary>
internal sealed class FundingDocument
{
    public required string Slug { get; set; }

    public required string Name { get; set; }

    public required string WhoFor { get; set; }

    public IReadOnlyList<string>? Nations { get; set; } // null: all four

    public int? AmountPounds { get; set; }

    public string? Unit { get; set; }

    public string? Year { get; set; }

    public bool? Repayable { get; set; }

    public bool? MeansTested { get; set; }

    public string? Note { get; set; }

    public required SourceDocument Source { get; set; }
}

/// <summary>A fact about a qualification as a data file writes it.</summary>
internal sealed class QualificationDocument
{
    public required string Slug { get; set; }

    public required string Group { get; set; }

    public required string Name { get; set; }

    public string? Level { get; set; }

    public required string Meaning { get; set; }

    public required SourceDocument Source { get; set; }
}

/// <summary>A term explained, as a data file writes it.</summary>
internal sealed class GlossaryTermDocument
{
    public required string Slug { get; set; }

    public required string Term { get; set; }

    public IReadOnlyList<string> AlsoCalled { get; set; } = [];

    public required string Meaning { get; set; }
}
