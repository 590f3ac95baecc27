namespace CareersData.Documents;

/// <summary>A family as its file writes it.</summary>
internal sealed class FamilyDocument
{
    public required string Slug { get; set; }

    public required string Name { get; set; }

    public required string Description { get; set; }

    public required int Order { get; set; }
}

/// <summary>A skill as a data file writes it.</summary>
internal sealed class SkillDocument
{
    public required string Slug { get; set; }

    public required string Name { get; set; }
}

/// <summary>A subject as a data file writes it.</summary>
internal sealed class SubjectDocument
{
    public required string Slug { get; set; }

    public required string Name { get; set; }

    public IReadOnlyList<string> Words { get; set; } = [];
}

/// <summary>A body that keeps a register, as a data file writes it.</summary>
internal sealed class RegulatorDocument
{
    public required string Abbreviation { get; set; }

    public required string Name { get; set; }

    public required string Kind { get; set; }

    public string? Url { get; set; }

    public required SourceDocument Source { get; set; }
}

/// <summary>An apprenticeship standard as a data file writes it.</summary>
internal sealed class StandardDocument
{
    public string? Reference { get; set; } // null: none is known, and no way in can name it

    public required string Title { get; set; }

    public required int Level { get; set; }

    public int? TypicalMonths { get; set; }

    public required string Status { get; set; }

    public string? Note { get; set; }

    public required string Url { get; set; }

    public required SourceDocument Source { get; set; }
}

/// <summary>A way to apply as a data file writes it.</summary>
internal sealed class WayToApplyDocument
{
    public required string Slug { get; set; }

    public required string Text { get; set; }

    public string? Url { get; set; }
}

/// <summary>Everyday words as a data file writes them.</summary>
internal sealed class EverydayWordsDocument
{
    public required IReadOnlyList<string> Said { get; set; }

    public required IReadOnlyList<string> Meant { get; set; }

    public bool BothWays { get; set; }

    public bool Abbreviation { get; set; }
}
