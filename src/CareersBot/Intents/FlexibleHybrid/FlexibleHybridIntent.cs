using CareersCatalogue.Occupations;
using CareersCatalogue.Snapshot;

namespace CareersBot.Intents.FlexibleHybrid;

/// <summary>Part time, term time, flexible hours and working from home.</summary>
internal static class FlexibleHybridIntent
{
    internal static Intent Row { get; } = new()
    {
        Id = "flexible_hybrid",
        Labels = ["Can I work from home?", "Jobs from home", "Part-time jobs"],
        Policy = Decide,
    };

    private static Answer Decide(Ask ask)
    {
        if (ask.Message.Text != "Jobs from home" && ask.Message.Text != "Part-time jobs" && ask.Message.Words.Count <= 8 && (ask.Message.Occupation ?? (ask.Message.Has("list") ? null : ask.Last)) is { } entry) return FlexibleHybridReplies.Job(entry);
        var isHome = ask.Message.Says("home", "remote", "wfh", "hybrid", "remotely");
        return isHome
            ? JobList.Say(JobList.Find(ask, one => one.Occupation.HybridWorking == HybridWorking.Yes, null), "can usually be done partly from home")
            : JobList.Say(JobList.Find(ask, one => one.Occupation.WorkingPatterns.Any(pattern => pattern is WorkingPattern.PartTime or WorkingPattern.Flexible or WorkingPattern.TermTime), null), "are often offered part time or with flexible hours");
    }
}

internal static class FlexibleHybridReplies
{
    internal static Answer Job(CatalogueEntry entry)
    {
        var home = entry.Occupation.HybridWorking switch { HybridWorking.Yes => "can usually work partly from home", HybridWorking.Sometimes => "can sometimes do part of the work from home", _ => "works on site, not from home" };
        var isPartTime = entry.Occupation.WorkingPatterns.Any(pattern => pattern is WorkingPattern.PartTime or WorkingPattern.Flexible or WorkingPattern.TermTime);
        return new($"{Wording.Upper(Wording.A(entry))} {home}.{(isPartTime ? " Part-time or flexible hours are often offered." : " Anyone can ask for flexible hours; the advert says what is offered.")}")
        {
            Actions = ["What are the hours?", "What does it pay?", "Jobs from home", "Part-time jobs"],
            Entries = [entry],
            Sources = [entry.Occupation.Sources[0]],
            Remember = memory => memory with { Occupation = entry.Occupation.Slug.Value },
        };
    }
}
