using CareersBot.Intents.EntryRequirements;
using CareersBot.Understanding;

namespace CareersBot.Intents.HardParts;

/// <summary>Somebody's own fear or dislike told beside one job that they still hope for: "im scared of needles can i be a nurse".</summary>
internal static class OwnFear
{
    private static readonly string[] Writer = ["i", "im", "me", "my", "ive"];

    private static readonly string[] Fearing =
    [
        "faint", "fainted", "fainting", "scared", "afraid", "frightened", "hate", "phobia", "squeamish",
        "gag", "terrified", "cant", "dont", "fear", "panic", "queasy", "dislike", "without",
    ];

    private static readonly string[] Hoping =
        ["can", "could", "be", "being", "become", "still", "want", "wanna", "love", "stop", "do", "does", "will", "would", "should"];
    private static readonly string[] OfOthers = ["similar", "instead", "other", "jobs", "else"];

    /// <summary>Whether a message tells of such a fear, of whatever job or none.</summary>
    internal static bool IsTold(Understood message) => message.Says(Writer) && message.Says(Fearing);

    /// <summary>Whether it is told of one job: then that job is answered for, and no list of others.</summary>
    internal static bool IsOfAJob(Ask ask) => ask.Message is { Mentions.Count: 1, Refused.Count: 0, Elsewhere: null } message
        && IsTold(message) && message.Says(Hoping) && !message.Says(OfOthers) && !IsLikeness(message) && (Meant(message) is not null
        || NotHeld(message) is not null) && !Driving.IsSaid(message);

    /// <summary>What is feared that no page is read for, such as heights; null where nothing is.</summary>
    internal static string? NotHeld(Understood message) => message.Says("scared", "afraid", "frightened", "phobia", "terrified", "fear")
        && Meant(message) is null
        ? message.Wishes.DislikedWords.FirstOrDefault(word => !Dislikes.IsHeld(word)) : null;

    /// <summary>Whether somebody wants one job and not the driving in it.</summary>
    internal static bool IsOfDriving(Ask ask) => ask.Message is { Mentions.Count: 1, Refused.Count: 0, Elsewhere: null } message
        && IsTold(message) && message.Says(Hoping) && !message.Says(OfOthers) && !IsLikeness(message) && Driving.IsSaid(message)
        && !message.Says("how", "long", "when");

    // "Something like a nurse" asks for others; "i dont like blood" does not.
    private static bool IsLikeness(Understood message)
    {
        for (var i = 0; i + 1 < message.Words.Count; i++)
            if (message.Words[i] == "like" && message.Words[i + 1] is "a" or "an" or "the" or "being") return true;
        return false;
    }

    // The hard thing stands outside the name: a blood transfusion nurse is no fear of blood.
    private static HardTopic? Meant(Understood message) => message.Mentions.Count == 0 ? HardTopic.In(message) : HardTopic.In(message with
    {
        Words = [.. message.Beside(message.Mentions[0])],
    });
}
