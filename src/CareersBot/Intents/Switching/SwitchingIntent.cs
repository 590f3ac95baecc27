using CareersBot.Intents.EntryRequirements;

namespace CareersBot.Intents.Switching;

/// <summary>From one job or course to another.</summary>
internal static class SwitchingIntent
{
    internal static Intent Row { get; } = new()
    {
        Id = "switching",
        Labels = ["Can I switch later?"],
        Rule = ask => PresentWork.IsTold(ask.Message) ? 1.2 : ask.Message.Says("late") && ask.Message.Says("change", "switch", "swap") ? 1 : 0,
        Policy = ask => PresentWork.IsTold(ask.Message) ? SwitchingReplies.FromWork(ask.Message) : ask.Message.Mentions.Count > 0
            ? SwitchingReplies.To(EntryRequirementsReplies.WaysIn(ask.Message.Mentions[^1].Entry), [.. ask.Message.Occupations.Reverse()])
            : ask.Message.Has("uni") || ask.Message.Has("college") || ask.Message.Says("course", "tutor") ? SwitchingReplies.OfCourse : SwitchingReplies.General,
    };
}

internal static class SwitchingReplies
{
    /// <summary>From the work that somebody has now: the step that the record of that work names, where it is one of the NHS, and the ways in.</summary>
    internal static Answer FromWork(Understanding.Understood message)
    {
        var target = message.Mentions[^1].Entry; // the job that is asked for stands last
        var from = message.Mentions.Count > 1 ? message.Mentions[0].Entry : null;
        var step = from?.Occupation.Progression.FirstOrDefault(one => one.To == target.Occupation.Slug);
        var ways = EntryRequirementsReplies.WaysIn(target);
        var headline = step is null ? "Yes: people do change, and what you learned still counts." : $"Yes, that is a known next step. {step.How}";
        return ways with { Text = $"{headline} {ways.Text}", Entries = from is null || step is null ? [target] : [target, from] };
    }

    internal static Answer To(Answer ways, IReadOnlyList<CareersCatalogue.Snapshot.CatalogueEntry> entries) => ways with { Text = $"People do change. {ways.Text}", Entries = entries };

    internal static Answer OfCourse { get; } = new("People do change course, and what you learned still counts. Talk to your tutor first, before you leave anything. Which job would you like to move to?")
    {
        Actions = ["What jobs are there?", "Apprenticeships", "Talk to a person"],
    };

    internal static Answer General { get; } = new("People do change, and what you learned still counts. Keep what you have until the next thing is sure. Which job would you like to move to?")
    {
        Actions = ["What jobs are there?", "Apprenticeships", "Talk to a person"],
    };
}
