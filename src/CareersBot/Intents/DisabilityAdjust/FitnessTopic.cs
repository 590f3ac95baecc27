using CareersBot.Understanding;

namespace CareersBot.Intents.DisabilityAdjust;

/// <summary>What of a body somebody asks about who wonders whether a job takes them: sight, hearing, height. What they have is not named back to them.</summary>
internal static class FitnessTopic
{
    internal const string Body = "height or weight";

    private const string Health = "that";

    // In order: "colour blind" is about colours before it is about sight.
    private static readonly (string Topic, string[] Said)[] Rows =
    [
        ("seeing colours", ["colour blind", "color blind", "colourblind", "colorblind", "colour vision"]),
        ("eyesight", ["one eye", "blind in", "bad eyesight", "poor eyesight", "bad eyes", "bad vision", "wear glasses", "contact lenses", "need glasses", "have glasses", "got glasses", "with glasses", "short sighted", "shortsighted", "partially sighted", "visually impaired", "cant see well", "cant see very well", "blind"]),
        ("hearing", ["hearing aid", "hearing aids", "hearing loss", "hearing impaired", "hard of hearing", "deaf", "cant hear"]),
        (Health, ["epilepsy", "epileptic", "seizures", "fits", "asthma", "diabetes", "diabetic", "arthritis", "bad back", "back problem", "back problems", "bad knee", "bad knees", "one leg", "one arm", "one hand", "crohns", "lupus", "sickle cell", "ms", "heart condition", "a condition", "eczema", "allergy", "allergies", "pots", "hypermobile", "hypermobility", "scoliosis"]),
    ];

    private static readonly string[] Sizes = ["short", "small", "tall", "little", "tiny", "fat", "overweight", "obese", "heavy", "big", "skinny", "thin", "underweight"];
    private static readonly string[] BeforeASize = ["im", "am", "too", "so", "really", "very", "quite", "bit", "pretty", "being", "be", "kinda", "only", "super", "well", "fairly"];
    private static readonly string[] Asking = ["can", "could", "be", "become", "still", "stop", "allowed", "matter", "do", "have", "work", "limit", "requirement"];

    /// <summary>The topic, in words that follow "no rule about"; null when a message asks no such thing of one job.</summary>
    internal static string? In(Understood message)
    {
        if (message.Mentions.Count != 1 || !message.Says(Asking)) return null;
        if (Figures.HasMeasure(message.Words) || IsSize(message)) return Body;
        var said = $" {string.Join(' ', message.Words)} ";
        foreach (var (topic, phrases) in Rows)
            if (phrases.Any(phrase => said.Contains($" {phrase} ", StringComparison.Ordinal)) && IsOfWriter(message)) return topic;
        return null;
    }

    /// <summary>The topic of a message that names no job, in words that follow "no rule about"; null when it tells of none.</summary>
    internal static string? OfAnyJob(Understood message)
    {
        if (message.Mentions.Count > 0 || !message.Says("im", "i", "my", "am")) return null;
        var said = $" {string.Join(' ', message.Words)} ";
        foreach (var (topic, phrases) in Rows)
            if (topic != Health && phrases.Any(phrase => said.Contains($" {phrase} ", StringComparison.Ordinal))) return message.Says("cant", "can", "jobs", "job", "stop") ? topic : null;
        return null;
    }

    // "Im too short to be"; not "a short course" or "a big hospital".
    private static bool IsSize(Understood message)
    {
        if (message.Says("weight") && message.Says("limit", "requirement", "requirements", "matter")) return true;
        if (message.Says("height", "bmi") && message.Says("be", "have", "need", "matter", "limit", "requirement")) return true;
        for (var at = 0; at < message.Words.Count; at++)
        {
            if (!Sizes.Contains(message.Words[at], StringComparer.Ordinal)) continue;
            if (at + 1 < message.Words.Count && message.Words[at + 1] is "people" or "person" or "girls" or "boys" or "men" or "women" or "guy" or "guys" or "girl" or "lad" or "lass" or "bloke" or "man" or "woman") return true;
            if (at > 0 && BeforeASize.Contains(message.Words[at - 1], StringComparer.Ordinal) && IsOfWriter(message)
                && !(at + 1 < message.Words.Count && message.Words[at + 1] is "course" or "courses" or "of" or "notice" or "hospital" or "team" or "job")) return true;
        }

        return false;
    }

    // Of others it is asked what they may do, of patients what a job does for them.
    private static bool IsOfWriter(Understood message) => message.Says("i", "im", "ive", "my", "am", "me", "you", "u", "someone", "people", "if") && !message.Says("patients", "patient", "help", "treat", "kids", "children");
}
