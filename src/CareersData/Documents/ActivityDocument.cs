namespace CareersData.Documents;

/// <summary>An activity as its file writes it.</summary>
internal sealed class ActivityDocument
{
    public required string Slug { get; set; }

    public required int Order { get; set; }

    public required string Title { get; set; }

    public required string Summary { get; set; }

    public required IReadOnlyList<int> KeyStages { get; set; }

    public required int Minutes { get; set; }

    public required IReadOnlyList<int> Benchmarks { get; set; }

    public required IReadOnlyList<string> Needs { get; set; }

    public required IReadOnlyList<string> Steps { get; set; }

    public required IReadOnlyList<string> TalkAbout { get; set; }

    public IReadOnlyList<string> Occupations { get; set; } = [];

    public IReadOnlyList<string> Collections { get; set; } = [];

    public IReadOnlyList<string> Pages { get; set; } = [];
}
