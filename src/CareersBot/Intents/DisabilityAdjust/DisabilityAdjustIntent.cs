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
        Rule = ask => FitnessTopic.In(ask.Message) is not null ? 1 : ask.Message.Has("disability") && ask.Message.Mentions.Count == 1 && ask.Message.Says("be", "become", "do", "work") && ask.Message.Says("can", "could", "still") ? 0.35 : 0,
        Policy = Decide,
    };

    private static Answer Decide(Ask ask)
    {
        var message = ask.Message;
        if (FitnessTopic.In(message) is { } topic && message.Occupation is { } job) return FitnessReplies.Of(job, topic, Offer(ask, "access-to-work"));
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
