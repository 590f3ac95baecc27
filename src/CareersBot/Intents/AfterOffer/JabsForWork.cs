using CareersBot.Understanding;

namespace CareersBot.Intents.AfterOffer;

/// <summary>"Do i have to have vaccines to work in the nhs": a check before work, and no question of health.</summary>
internal static class JabsForWork
{
    private static readonly string[] Jabs = ["vaccine", "vaccines", "vaccinated", "vaccination", "vaccinations", "jab", "jabs", "immunised", "immunisations"];

    /// <summary>Whether a message asks if those who work must have them; who gives them asks about a job.</summary>
    internal static bool IsAsked(Understood message) => message.Says(Jabs) && message.Says("need", "have", "must", "required", "get")
        && message.Says("work", "working", "job", "start", "starting", "nhs", "hospital", "apply", "student", "placement")
        && !message.Says("give", "giving", "who", "appointment", "my", "child");
}
