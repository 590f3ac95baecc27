namespace CareersData.Documents;

/// <summary>A way in as a data file writes it: by the slug of a shared one, or in full.</summary>
internal sealed class EntryRouteDocument
{
    public string? Route { get; set; } // the slug of a shared one; then nothing else is there

    public string Slug { get; set; } = "";

    public string Type { get; set; } = "";

    public string Title { get; set; } = "";

    public string Summary { get; set; } = "";

    public int MinimumLevel { get; set; }

    public MonthsDocument? DurationMonths { get; set; }

    public bool EarnWhileYouLearn { get; set; }

    public IReadOnlyList<RequirementDocument> Requirements { get; set; } = [];

    public IReadOnlyList<string> ApprenticeshipStandards { get; set; } = [];

    public string? LeadsToRegister { get; set; }

    public IReadOnlyList<string> HowToApply { get; set; } = [];

    public IReadOnlyList<string>? Nations { get; set; } // null: England with standards, else where this kind of way in exists

    public IReadOnlyList<NationDifferenceDocument> NationDifferences { get; set; } = [];

    public IReadOnlyList<SourceDocument>? Sources { get; set; } // null: those of the occupation
}

/// <summary>A length of time as a data file writes it.</summary>
internal sealed class MonthsDocument
{
    public required int Minimum { get; set; }

    public required int Maximum { get; set; }
}

/// <summary>A requirement as a data file writes it.</summary>
internal sealed class RequirementDocument
{
    public required string Kind { get; set; }

    public int? Level { get; set; }

    public int? Count { get; set; }

    public string? Grade { get; set; }

    public IReadOnlyList<string> Subjects { get; set; } = [];

    public IReadOnlyList<string>? Alternatives { get; set; } // null: the usual ones

    public bool Essential { get; set; } = true;

    public string? Text { get; set; }
}

/// <summary>What is different in one nation, as a data file writes it.</summary>
internal sealed class NationDifferenceDocument
{
    public required string Nation { get; set; }

    public required string Text { get; set; }
}
