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
        Rule = ask => IsTermTime(ask.Message) && ask.Message.Says("job", "jobs", "roles", "careers", "off", "only", "work") && !ask.Message.Says("experience", "placement", "volunteer", "summer") ? 0.9 : 0,
        Policy = Decide,
    };

    // "Term time", "off in the school holidays": no other part-time work is meant.
    private static bool IsTermTime(Understanding.Understood message) => message.Says("term", "termtime") || (message.Says("school") && message.Says("holidays", "holiday"));

    private static Answer Decide(Ask ask)
    {
        if (ask.Message.Text != "Jobs from home" && ask.Message.Text != "Part-time jobs" && ask.Message.Words.Count <= 8 && (ask.Message.Occupation ?? (ask.Message.Has("list") ? null : ask.Last)) is { } entry) return IsTermTime(ask.Message) ? FlexibleHybridReplies.TermTime(entry) : FlexibleHybridReplies.Job(entry);
        if (IsTermTime(ask.Message)) return JobList.Say(JobList.Find(ask, one => one.Occupation.WorkingPatterns.Contains(WorkingPattern.TermTime), null), "list term time: work in school weeks");
        var isHome = ask.Message.Says("home", "remote", "wfh", "hybrid", "remotely");
        return isHome
            ? JobList.Say(JobList.Find(ask, one => one.Occupation.HybridWorking == HybridWorking.Yes, null), "can usually be done partly from home")
            : JobList.Say(JobList.Find(ask, one => one.Occupation.WorkingPatterns.Any(pattern => pattern is WorkingPattern.PartTime or WorkingPattern.Flexible or WorkingPattern.TermTime), null), "are often offered part time or with flexible hours");
    }
}

internal static class FlexibleHybridReplies
{
    /// <summary>Whether a job lists work in school weeks only.</summary>
    internal static Answer TermTime(CatalogueEntry entry)
    {
        var isListed = entry.Occupation.WorkingPatterns.Contains(WorkingPattern.TermTime);
        return Job(entry) with
        {
            Text = isListed ? $"Yes, sometimes. Term time is in the usual pattern of {Wording.A(entry)}: some posts follow the school year. The advert of each post says it."
                : $"I hold no term-time work for {Wording.A(entry)}.{(entry.Occupation.WorkingPatterns.Contains(WorkingPattern.PartTime) ? " Part time is often offered." : "")} The advert of each post says it.",
        };
    }

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
