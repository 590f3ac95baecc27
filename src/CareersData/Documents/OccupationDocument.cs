namespace CareersData.Documents;

/// <summary>An occupation as its file writes it.</summary>
internal sealed class OccupationDocument
{
    public required string Slug { get; set; }

    public required string Title { get; set; }

    public IReadOnlyList<string> AlternativeTitles { get; set; } = [];

    public required string Family { get; set; }

    public string? Subfamily { get; set; }

    public string? SpecialismOf { get; set; }

    public required string Summary { get; set; }

    public string? Differs { get; set; }

    public IReadOnlyList<string> Tasks { get; set; } = [];

    public string? WhereYouWork { get; set; }

    public string? TypicalDay { get; set; }

    public IReadOnlyList<string> Skills { get; set; } = [];

    public IReadOnlyList<string> UsefulSubjects { get; set; } = [];

    public IReadOnlyList<string> Interests { get; set; } = [];

    public IReadOnlyList<string> Settings { get; set; } = [];

    public required string PatientContact { get; set; }

    public required bool Clinical { get; set; }

    public IReadOnlyList<string> WorkingPatterns { get; set; } = [];

    public required string HybridWorking { get; set; }

    public IReadOnlyList<string> Checks { get; set; } = [];

    public required PayGradingDocument Pay { get; set; }

    public RegistrationDocument? Registration { get; set; }

    public required int MinimumLevel { get; set; }

    public double? TrainingYears { get; set; }

    public IReadOnlyList<EntryRouteDocument> EntryRoutes { get; set; } = [];

    public string? OnlyRouteReason { get; set; }

    public IReadOnlyList<CareerStepDocument> Progression { get; set; } = [];

    public IReadOnlyList<string> Rewarding { get; set; } = [];

    public IReadOnlyList<string> Challenging { get; set; } = [];

    public IReadOnlyList<string> GoodToKnow { get; set; } = [];

    public IReadOnlyList<string>? Nations { get; set; } // null: all four

    public string? SocCode { get; set; }

    public required IReadOnlyList<SourceDocument> Sources { get; set; }

    public required DateOnly LastReviewed { get; set; }
}

/// <summary>A place in a pay framework as a data file writes it.</summary>
internal sealed class PayGradingDocument
{
    public required string Framework { get; set; }

    public string? FirstGrade { get; set; }

    public string? TopGrade { get; set; }

    public string? Note { get; set; }
}

/// <summary>What an occupation has to do with a register, as a data file writes it.</summary>
internal sealed class RegistrationDocument
{
    public required string Regulator { get; set; }

    public required bool ProtectedTitle { get; set; }

    public required bool Mandatory { get; set; }

    public IReadOnlyList<string> Alternatives { get; set; } = [];
}

/// <summary>A step to another occupation as a data file writes it.</summary>
internal sealed class CareerStepDocument
{
    public required string Occupation { get; set; }

    public required string Kind { get; set; }

    public required string How { get; set; }

    public double? Years { get; set; }
}
