using CareersCatalogue.Support;

namespace CareersBot.Intents.DisabilityAdjust;

/// <summary>Disability, health conditions and changes that help: in study, at interview and at work. Says nothing of anybody's health.</summary>
internal static class DisabilityAdjustIntent
{
    private const string InStudy = "Help while I study";
    private const string AtInterview = "Help at interview";

    internal static Intent Row { get; } = new()
    {
        Id = "disability_adjust",
        Labels = ["Help at work", InStudy, AtInterview],
        Rule = ask => FitnessTopic.In(ask.Message) is not null || FitnessTopic.OfAnyJob(ask.Message) is not null ? 1
            : ask.Message.Has("disability") && ask.Message.Mentions.Count == 1 && ask.Message.Says("be", "become", "do", "work") && ask.Message.Says("can", "could", "still") ? 0.35
            : SaysNothingOfIt(ask.Message) ? -0.5 : 0,
        Policy = Decide,
    };

    // "Can i be a surgeon by 25" is shaped like "can i be a surgeon with one eye", and says nothing of a body or of help.
    private static bool SaysNothingOfIt(Understanding.Understood message) => message.Mentions.Count > 0 && !message.Has("disability") && !message.Has("condition") && !message.Has("disclose")
        && !message.Says("help", "support", "adjust", "changes", "health", "fit", "pass", "medical", "walk", "stand", "sit", "hands", "hand", "eye", "eyes", "ears", "brain", "body", "sign", "read", "write", "spell", "talk", "speak");

    private static Answer Decide(Ask ask)
    {
        var message = ask.Message;
        if (FitnessTopic.In(message) is { } topic && message.Occupation is { } job) return FitnessReplies.Of(job, topic, Offer(ask, "access-to-work"));
        if (FitnessTopic.OfAnyJob(message) is { } body) return FitnessReplies.OfAnyJob(body, Offer(ask, "access-to-work"));
        if (message.Text == InStudy || message.Has("uni") || message.Has("college") || message.Says("exams", "study", "course", "placement"))
            return DisabilityAdjustReplies.Study(ask, Offer(ask, "dsa"), Terms.Find(ask.Catalogue, "reasonable-adjustments"));
        if (message.Text == AtInterview || message.Has("interview")) return DisabilityAdjustReplies.Interview(ask);
        return DisabilityAdjustReplies.Work(ask, Offer(ask, "access-to-work"));
    }

    private static FundingOffer? Offer(Ask ask, string slug)
    {
        foreach (var offer in ask.Catalogue.Contents.Funding)
            if (offer.Slug.Value.StartsWith(slug, StringComparison.Ordinal) && offer.Nations.Contains(ask.Nation)) return offer;
        return null;
    }
}
