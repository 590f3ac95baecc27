namespace CareersWeb.Graph.Playground;

/// <summary>Every example of the playground. To add one, write its file in <c>Examples/</c> and one line here.</summary>
internal static class PlaygroundExamples
{
    private static readonly string[] Slugs =
    [
        "advanced-apprenticeships",
        "no-exams-needed",
        "routes-into-one-job",
        "earn-while-you-learn",
        "t-level-jobs",
        "kinds-of-way-in",
        "jobs-for-one-subject",
        "away-from-patients",
        "career-ladder",
        "apprenticeship-standard",
        "regulated-jobs",
        "pay-in-scotland",
        "programmes",
        "people-to-turn-to",
        "glossary",
        "search-box",
        "suggestions",
        "job-card",
        "similar-jobs",
        "filter-panel",
        "lists-for-filters",
        "day-in-the-life",
        "how-fresh",
        "ask-the-bot",
    ];

    /// <summary>All of them in the order of the page, those for one audience together.</summary>
    public static IReadOnlyList<PlaygroundExample> All { get; } = [.. Slugs.Select(Read)];

    /// <summary>The example of this name; null when there is none.</summary>
    public static PlaygroundExample? Find(string? slug) => All.FirstOrDefault(example => example.Slug == slug);

    private static PlaygroundExample Read(string slug)
    {
        using var stream = typeof(PlaygroundExamples).Assembly.GetManifestResourceStream($"Playground/{slug}.graphql")
            ?? throw new InvalidOperationException($"The example {slug} is not embedded.");
        using var reader = new StreamReader(stream);
        return PlaygroundExample.Read(slug, reader.ReadToEnd());
    }
}
