using CareersCatalogue.Snapshot;

namespace CareersBot.Intents.DayInLife;

/// <summary>What somebody does all day.</summary>
internal static class DayInLifeIntent
{
    internal static Intent Row { get; } = new()
    {
        Id = "day_in_life",
        Labels = ["A normal day"],
        Rule = ask => IsLikeOnTelevision(ask) ? 1.2 : ask.Message.Mentions.Count == 1 && IsLikeWhat(ask.Message.Words) ? 0.8 : 0,
        Policy = ask => ask.Occupation is { } entry ? DayInLifeReplies.Job(entry) : DayInLifeReplies.WhichJob,
    };

    // "Is being a nurse like on tv"; a series that is named stands for it.
    private static bool IsLikeOnTelevision(Ask ask) => ask.Occupation is not null && ask.Message.Says("like", "real", "realistic", "accurate")
        && ask.Message.Says("tv", "telly", "television", "casualty", "holby", "netflix", "films", "movies", "greys") && ask.Message.Says("is", "are", "it", "do", "does");

    // "whats it like being a midwife", "what is it like to be a porter"; not "what is like being a barista".
    private static bool IsLikeWhat(IReadOnlyList<string> words) =>
        words is ["whats" or "hows", "it", "like", "to" or "being" or "as" or "working" or "doing", _, ..] or ["what", "is", "it", "like", "to" or "being" or "as" or "working" or "doing", _, ..] or ["what", "it", "is" or "like", _, _, ..];
}

internal static class DayInLifeReplies
{
    internal static Answer WhichJob { get; } = new("Every job has its own kind of day. Whose day do you want to hear about?") { Actions = ["Paramedic", "Porter", "Adult nurse"] };

    internal static Answer Job(CatalogueEntry entry)
    {
        var job = entry.Occupation;
        return new(job.TypicalDay is { } day
            ? $"A day as {Wording.A(entry)}: {Wording.Cut(day, 38)}"
            : job.Tasks.Count > 0
            ? $"In a day {Wording.A(entry)} may: {Wording.Join([.. job.Tasks.Take(3).Select(Wording.Lower)])}."
            : $"I don't hold a full day of {Wording.A(entry)} yet. In short: {Wording.Cut(job.Summary, 28)}")
        {
            Actions = ["What are the hours?", "What is hard about it?", "What does it pay?", "How do I get in?"],
            Entries = [entry],
            Sources = [job.Sources[0]],
            More = job.Tasks.Count > 0 ? $"The work: {Wording.Join([.. job.Tasks.Take(3).Select(Wording.Lower)])}." : null,
            Remember = memory => memory with { Occupation = job.Slug.Value },
        };
    }
}
