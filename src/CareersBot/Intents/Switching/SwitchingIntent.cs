using CareersBot.Intents.EntryRequirements;

namespace CareersBot.Intents.Switching;

/// <summary>From one job or course to another.</summary>
internal static class SwitchingIntent
{
    internal static Intent Row { get; } = new()
    {
        Id = "switching",
        Labels = ["Can I switch later?"],
        Rule = ask => ask.Message.Says("late") && ask.Message.Says("change", "switch", "swap") ? 1 : 0,
        Policy = ask => ask.Message.Mentions.Count > 0
            ? SwitchingReplies.To(EntryRequirementsReplies.WaysIn(ask.Message.Mentions[^1].Entry), [.. ask.Message.Occupations.Reverse()])
            : ask.Message.Has("uni") || ask.Message.Has("college") || ask.Message.Says("course", "tutor") ? SwitchingReplies.OfCourse : SwitchingReplies.General,
    };
}

internal static class SwitchingReplies
{
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
