namespace CareersCatalogue.Occupations;

/// <summary>A job that people do in the NHS, as its own file says it.</summary>
/// <remarks>Source: <c>data/occupations/</c>, one file each. What refers to it (entry routes, pay) is in <c>CatalogueEntry</c>.</remarks>
public sealed class Occupation
{
    /// <summary>Unique among occupations, and the name of its file.</summary>
    public required Slug Slug { get; init; }

    /// <summary>What the job is called; unique among occupations.</summary>
    public required string Title { get; init; }

    /// <summary>Other names, abbreviations and what people call it in everyday words; most usual first.</summary>
    public IReadOnlyList<string> AlternativeTitles { get; init; } = [];

    /// <summary>The group it belongs to.</summary>
    public required Family Family { get; init; }

    /// <summary>A smaller group within the family; null when the family has none for it.</summary>
    public string? Subfamily { get; init; }

    /// <summary>The occupation that this is a specialism of; null for a core occupation.</summary>
    public Slug? SpecialismOf { get; init; }

    /// <summary>One or two sentences in plain English.</summary>
    public required string Summary { get; init; }

    /// <summary>How the work differs from that of the occupation it is a specialism of; null for a core occupation.</summary>
    public string? Differs { get; init; }

    /// <summary>What someone in this job does, a short line each, starting with a verb; at least one.</summary>
    public IReadOnlyList<string> Tasks { get; init; } = [];

    /// <summary>Where the work is done, in a sentence; null for a specialism that works where its parent does.</summary>
    public string? WhereYouWork { get; init; }

    /// <summary>A day or week as it may be, in 40 to 80 words; null for a specialism.</summary>
    public string? TypicalDay { get; init; }

    /// <summary>What the job asks for, most important first.</summary>
    public IReadOnlyList<Skill> Skills { get; init; } = [];

    /// <summary>School subjects that help, most useful first.</summary>
    public IReadOnlyList<Subject> UsefulSubjects { get; init; } = [];

    /// <summary>What the job is close to, nearest first.</summary>
    public IReadOnlyList<Interest> Interests { get; init; } = [];

    /// <summary>Where it is done, commonest first.</summary>
    public IReadOnlyList<Setting> Settings { get; init; } = [];

    /// <summary>How much of it is done with patients.</summary>
    public required PatientContact PatientContact { get; init; }

    /// <summary>
    /// True where the work itself is care, treatment, diagnosis or testing for patients' health, or directly assists those who do it;
    /// false for the work that keeps the service running.
    /// </summary>
    public required bool IsClinical { get; init; }

    /// <summary>When it is done.</summary>
    public IReadOnlyList<WorkingPattern> WorkingPatterns { get; init; } = [];

    /// <summary>Whether part of it can be done from home.</summary>
    public required HybridWorking HybridWorking { get; init; }

    /// <summary>Checks that employers make before somebody starts; may be empty.</summary>
    public IReadOnlyList<EmploymentCheck> Checks { get; init; } = [];

    /// <summary>Where it stands in its pay framework.</summary>
    public required PayGrading Pay { get; init; }

    /// <summary>The register to be on; null when there is none.</summary>
    public Registration? Registration { get; init; }

    /// <summary>
    /// Lowest qualification level, 0 to 8, with which a person can start the training for the post itself. A way in may start lower,
    /// such as a T Level on the road to a degree.
    /// </summary>
    public required int MinimumLevel { get; init; }

    /// <summary>Usual time from age 18 to the first qualified post, in years; null when it is not known.</summary>
    public double? TrainingYears { get; init; }

    /// <summary>Why there is a single way in, in a sentence; null where there are two or more.</summary>
    public string? OnlyRouteReason { get; init; }

    /// <summary>Jobs that people move on to.</summary>
    public IReadOnlyList<CareerStep> Progression { get; init; } = [];

    /// <summary>What people in the job find rewarding; at least one line.</summary>
    public IReadOnlyList<string> Rewarding { get; init; } = [];

    /// <summary>What people in the job find hard, and what helps; at least one line.</summary>
    public IReadOnlyList<string> Challenging { get; init; } = [];

    /// <summary>Short remarks that help somebody choose.</summary>
    public IReadOnlyList<string> GoodToKnow { get; init; } = [];

    /// <summary>Where in the United Kingdom the job exists; at least one.</summary>
    public required IReadOnlyList<Nation> Nations { get; init; }

    /// <summary>Standard Occupational Classification 2020 unit group, four digits; null unless it is sure.</summary>
    public string? SocCode { get; init; }

    /// <summary>Where the facts come from; at least one.</summary>
    public required IReadOnlyList<Source> Sources { get; init; }

    /// <summary>The day on which a person last read the entry.</summary>
    public required DateOnly LastReviewed { get; init; }

    /// <summary>The day by which a person should read the entry again: a year after the last time.</summary>
    public DateOnly NextReview => LastReviewed.AddYears(1);

    /// <summary>
    /// Fields of a specialism whose text is that of its core occupation, because its own file has none, as the API names them; empty for a
    /// core occupation.
    /// </summary>
    public IReadOnlyList<string> InheritedFields { get; init; } = [];
}
