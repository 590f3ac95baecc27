using CareersBot.Understanding;

namespace CareersBot.Intents.WorkExperience;

/// <summary>A place that was lost, or a hospital that never answered: the next step is another place, not what work experience is.</summary>
internal static class LostPlace
{
    private const int MostWords = 14;

    private static readonly string[] Writing = ["emailed", "messaged", "rang", "phoned", "called", "asked", "wrote", "contacted", "applied"];
    private static readonly string[] Silence = ["ignored", "ignoring", "ghosted", "reply", "replied", "replying", "answer", "answered", "response"];
    private static readonly string[] Places = ["hospital", "hospitals", "gp", "surgery", "dentist", "ward", "nhs", "trust", "clinic", "pharmacy", "vets"];

    /// <summary>Whether somebody tells so.</summary>
    internal static bool IsTold(Understood message) => message.Words.Count <= MostWords && !message.Has("interview") && !message.Has("offer")
        && (IsLost(message)
        || (message.Says(Writing) && message.Says(Silence) && message.Says(Places) && (message.Says("ignored", "ignoring", "ghosted")
        || message.Says("no", "not", "never", "didnt", "havent", "dont", "wont"))));

    /// <summary>Whether work experience is named by what pupils call it: "work ex".</summary>
    internal static bool IsShort(Understood message)
    {
        for (var i = 0; i + 1 < message.Words.Count; i++)
            if (message.Words[i] == "work" && message.Words[i + 1] is "ex" or "exp") return true;
        return false;
    }

    /// <summary>Whether a job with a wage is asked for beside school, not a placement: "summer job at 16".</summary>
    internal static bool IsPaidJob(Understood message) => message.Mentions.Count == 0 && message.Says("job", "jobs")
        && message.Says("summer", "saturday", "weekend", "weekends", "holiday", "part")
        && !message.Says("experience", "volunteer", "volunteering", "placement", "unpaid");

    private static bool IsLost(Understood message) => message.Says("lost", "cancelled", "canceled", "fell") && message.Says("experience", "placement")
        && message.Says("place", "through", "placement", "my") && !message.Has("uni");
}
