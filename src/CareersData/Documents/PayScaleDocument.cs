namespace CareersData.Documents;

/// <summary>A pay scale as its file writes it.</summary>
internal sealed class PayScaleDocument
{
    public required string Framework { get; set; }

    public required string Nation { get; set; }

    public required string Year { get; set; }

    public required DateOnly EffectiveFrom { get; set; }

    public DateOnly? ConfirmedOn { get; set; }

    public required IReadOnlyList<PayBandDocument> Bands { get; set; }

    public string? Note { get; set; }

    public required IReadOnlyList<SourceDocument> Sources { get; set; }

    /// <summary>The name that its file has to have, because there is one for a framework and nation.</summary>
    public string FileName => $"{Framework}-{Nation}";
}

/// <summary>A band as a data file writes it.</summary>
internal sealed class PayBandDocument
{
    public required string Name { get; set; }

    public required IReadOnlyList<PayPointDocument> Points { get; set; }
}

/// <summary>A step of a band as a data file writes it.</summary>
internal sealed class PayPointDocument
{
    public required int Pounds { get; set; }

    public string? Experience { get; set; }
}

/// <summary>What a pay framework means, as a data file writes it.</summary>
internal sealed class PayNoteDocument
{
    public required string Framework { get; set; }

    public required string Name { get; set; }

    public required string Meaning { get; set; }
}
