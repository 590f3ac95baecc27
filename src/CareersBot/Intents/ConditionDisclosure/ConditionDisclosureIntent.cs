using CareersCatalogue.Snapshot;
using CareersCatalogue.Support;

namespace CareersBot.Intents.ConditionDisclosure;

/// <summary>Whether and when to tell an employer or a course about a health condition.</summary>
internal static class ConditionDisclosureIntent
{
    internal static Intent Row { get; } = new()
    {
        Id = "condition_disclosure",
        Labels = ["Do I have to tell them?"],
        Rule = ask => ask.Message.Has("disclose") && (ask.Message.Has("disability") || ask.Message.Has("mind") || ask.Message.Has("condition")) ? 0.25 : 0,
        Policy = ask => ask.Message.Says("see", "know", "private", "secret", "find", "confidential", "records", "notes", "manager")
            ? ConditionDisclosureReplies.WhoSees(ask.Message.Occupation, Terms.Find(ask.Catalogue, "occupational-health"))
            : ConditionDisclosureReplies.Choice(ask.Message.Occupation, Terms.Find(ask.Catalogue, "reasonable-adjustments")),
    };
}

internal static class ConditionDisclosureReplies
{
    private static readonly string[] Next = ["Help at work", "Talk to a person", "What jobs are there?"];

    internal static Answer Choice(CatalogueEntry? entry, GlossaryTerm? adjustments) => new(
        $"Many people worry about that. Telling them early can get you help.{(adjustments is null ? "" : $" {adjustments.Term}: {Wording.Lower(adjustments.Meaning)}")} You can ask who will see it first.")
    {
        Actions = Next,
        Entries = entry is null ? [] : [entry],
        More = "Some forms ask about health, and it is best to answer them truly. An adviser can help you choose the words and the time.",
        Simpler = "You can ask for help at work. Ask who will see it.",
    };

    internal static Answer WhoSees(CatalogueEntry? entry, GlossaryTerm? team) => new(
        $"It is fine to ask who will see it before you say anything.{(team is null ? "" : $" {team.Term}: {Wording.Lower(team.Meaning)}")} They can tell you what your manager is told.")
    {
        Actions = Next,
        Entries = entry is null ? [] : [entry],
        More = "You do not need to tell me about your health. An adviser can talk it through in private.",
        Simpler = "Ask them: who will see this?",
    };
}
