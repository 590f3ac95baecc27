using CareersBot.Intents.EntryRequirements;
using CareersCatalogue.Snapshot;

namespace CareersBot.Intents.ParentQuestion;

/// <summary>What parents and carers ask.</summary>
internal static class ParentQuestionIntent
{
    internal static Intent Row { get; } = new()
    {
        Id = "parent_question",
        Labels = ["I'm a parent"],
        Rule = ask => ask.Message.Has("child") ? 0.15 : 0,
        Policy = ask => ask.Message.Occupation is { } entry
            ? ParentQuestionReplies.Job(EntryRequirementsReplies.WaysIn(entry))
            : ParentQuestionReplies.General,
    };
}

internal static class ParentQuestionReplies
{
    internal static Answer Job(Answer ways) => ways with { Text = $"Good of you to help. {ways.Text}", Actions = ["Money for study", "Work experience", "What does it pay?", "Apprenticeships"] };

    internal static Answer General { get; } = new("You can help most by asking what they enjoy, looking at two or three jobs together, and asking school about work experience. Which job are they thinking of?")
    {
        Actions = ["Work experience", "Money for study", "Jobs with no exams", "Talk to a person"],
    };
}
