using CareersBot.Intents.StudyFunding;
using CareersBot.Understanding;
using CareersCatalogue.Routes;

namespace CareersBot.Intents.ApprenticeshipInfo;

/// <summary>What is asked of apprenticeships in general: what they cost, how hard it is to get one, and which ask for no exams.</summary>
internal static class ApprenticeTerms
{
    /// <summary>The answer; null when a message asks none of these.</summary>
    internal static Answer? Of(Ask ask)
    {
        var message = ask.Message;
        if (!message.Has("apprenticeship")) return null;
        if (AsksForCost(message) && Cost(ask) is { } cost) return cost;
        if (message.Says("hard", "competitive", "difficult", "easy") && message.Says("get", "getting", "into", "in", "competitive")) return Chances(ask);
        return message.Says("no", "without", "zero") && message.Says("gcse", "gcses", "grades", "qualifications", "exams") ? WithoutExams(ask) : null;
    }

    private static bool AsksForCost(Understood message) => message.Says("cost", "costs", "free", "fees", "fee") || (message.Says("pay") && message.Says("for") && message.Says("i", "you", "u", "we", "my") && !message.Says("they"));

    private static Answer? Cost(Ask ask)
    {
        foreach (var offer in ask.Catalogue.Contents.Funding)
            if (offer.Slug.Value == "apprentice-cost" && offer.Nations.Contains(ask.Nation)) return StudyFundingReplies.Offer(offer, ask);
        return null;
    }

    private static Answer Chances(Ask ask) => new("I don't hold how many people apply for each place. Paid places are few, so try for more than one and look often: adverts can close early.")
    {
        Actions = ["Where are jobs listed?", "Apprenticeship jobs", "Help with my form"],
        Sources = ask.Catalogue.FindRouteType(EntryRouteKinds.List.Of(EntryRouteKind.ApprenticeshipAdvanced).Key)?.Sources ?? [],
        Simpler = "I don't know how many apply. Try for more than one.",
    };

    private static Answer WithoutExams(Ask ask) => JobList.Say(
        JobList.Find(ask, entry => entry.Routes.Any(route => EntryRouteKinds.IsApprenticeship(route.Type.Kind) && route.MinimumLevel == 0 && route.Nations.Contains(ask.Nation)), null),
        "have an apprenticeship that asks for no set exams", "Where are jobs listed?");
}
