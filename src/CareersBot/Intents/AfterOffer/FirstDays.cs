using CareersBot.Intents.StudyFunding;
using CareersBot.Understanding;

namespace CareersBot.Intents.AfterOffer;

/// <summary>Small questions between the offer and the first day: jabs, the health check, who pays for a check, what to wear. What no record tells is said to be not held.</summary>
internal static class FirstDays
{
    private const string Health = "occupational-health";

    /// <summary>The answer; null when a message asks none of these.</summary>
    internal static Answer? Of(Ask ask)
    {
        var message = ask.Message;
        if (message.Says("dbs", "pvg") && message.Says("pay", "pays", "cost", "costs", "free", "money")) return StudyFundingReplies.Check(ask);
        var team = Terms.Find(ask.Catalogue, Health) is { } term ? $" {term.Term}: {Wording.Inside(term.Meaning)}" : "";
        if (message.Says("jab", "jabs", "vaccine", "vaccines", "vaccination", "vaccinations", "vaccinated"))
            return Say($"I hold no list of jabs: it depends on the work.{team} Look for your jab record now, and ask them what is missing.", "Find your jab record. They tell you what is missing.");
        if (message.Says("health", "medical") && message.Says("fail", "failed", "dont", "pass"))
            return Say($"I hold no rule on who passes.{team} They look at the work and at what would help you, so tell them early what you need.", "Tell them early what would help you.");
        if (message.Says("uniform", "wear", "clothes", "shoes", "dress"))
            return Say("I don't hold the rules on uniform: what you wear, when it comes and who pays. Each employer has its own. Ask your manager or the recruitment team before the first day.", "Ask your manager what to wear.");
        return null;
    }

    private static Answer Say(string text, string simpler) => new(text) { Actions = ["What can I do meanwhile?", "The checks", "Talk to a person"], Simpler = simpler };
}
