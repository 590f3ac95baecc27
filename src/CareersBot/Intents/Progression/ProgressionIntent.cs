using CareersCatalogue.Snapshot;

namespace CareersBot.Intents.Progression;

/// <summary>Where a job can lead.</summary>
internal static class ProgressionIntent
{
    private const int LongestStep = 8;

    internal static Intent Row { get; } = new()
    {
        Id = "progression",
        Labels = ["Where can it lead?"],
        Rule = ask => TopJobs.Of(ask) is not null ? 1 : IsNextStep(ask) ? 1 : ask.Message.Mentions.Count == 1 && ask.Message.Has("progress") ? 0.15 : 0,
        Policy = ask => TopJobs.Of(ask) is { } top ? top : ask.Occupation is { } entry
            ? ProgressionReplies.Job(entry, [.. entry.Occupation.Progression.Select(step => ask.Catalogue.Find(step.To.Value)).OfType<CatalogueEntry>().Where(next => next.Occupation.Nations.Contains(ask.Nation))])
            : ProgressionReplies.General(ask.Catalogue.Entries.Count(one => one.Occupation.Progression.Count > 0)),
    };

    // "What can I be next" beside a job asks where it leads; "what do I do next" asks for a plan.
    private static bool IsNextStep(Ask ask) => ask.Occupation is not null && ask.Message.Words.Count <= LongestStep
        && ask.Message.Words is ["what" or "where", "can" or "could", "i" or "you" or "they", "be" or "become" or "go" or "move", ..] && ask.Message.Says("next", "after", "later", "from");
}

internal static class ProgressionReplies
{
    internal static Answer Job(CatalogueEntry entry, IReadOnlyList<CatalogueEntry> next) => new(next.Count == 0
        ? $"I don't hold next steps for {Wording.A(entry)}. A manager or careers adviser can help."
        : $"After {Wording.InSentence(entry)} people move on to: {Wording.Join([.. next.Take(3).Select(Wording.InSentence)])}.")
    {
        Actions = [.. Wording.Buttons(next, 2).Where(label => !label.StartsWith("The ", StringComparison.Ordinal)), "What does it pay?", "How do I get in?"],
        Entries = [entry, .. next.Take(9)],
        Sources = [entry.Occupation.Sources[0]],
        Remember = memory => memory with { Occupation = entry.Occupation.Slug.Value },
    };

    internal static Answer General(int count) => new($"Yes, you can move up, often with training while you work. {Wording.Jobs(count)} here list next steps. Which job would you start from?") { Actions = ["Healthcare assistant", "Porter", "Apprenticeships"] };
}
