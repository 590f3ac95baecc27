using CareersCatalogue.Support;

namespace CareersBot.Intents.ResitsEquivalents;

/// <summary>What qualifications count as, and taking them again.</summary>
internal static class ResitsEquivalentsIntent
{
    internal static Intent Row { get; } = new()
    {
        Id = "resits_equivalents",
        Labels = ["Resit options"],
        Policy = ask =>
        {
            var facts = ask.Catalogue.Contents.Qualifications;
            var isResit = ask.Message.Says("resit", "resits", "retake", "again") || ask.Message.Text == "Resit options";
            var found = isResit ? facts.FirstOrDefault(fact => fact.Slug.Value == "resit-rule") : Records.Best(ask.Message.Words, facts, fact => fact.Name, fact => $"{fact.Meaning} {fact.Group}")?.Record;
            return found is { } best ? QualificationReplies.Fact(best, ask.Message.Words) : ResitsEquivalentsReplies.Ask;
        },
    };
}

internal static class ResitsEquivalentsReplies
{
    internal static Answer Ask { get; } = new("Many qualifications count as equal to GCSEs or A levels, and English and maths can be taken again. Which one do you have?") { Actions = ["Resit options", "Functional Skills", "Talk to a person"] };
}
