using System.Collections.Frozen;
using CareersBot.Understanding;
using CareersCatalogue.Wishes;

namespace CareersBot.Intents.Switching;

/// <summary>Hears somebody who has work now and asks for another job: "i work at a pharmacy can i be a nurse", "im a hairdresser, how do i become a midwife".</summary>
internal static class PresentWork
{
    private static readonly FrozenSet<string> Places = WordList.Of("at in for as with on");
    private static readonly FrozenSet<string> Asking = WordList.Of("can could how would want wanna is");
    private static readonly FrozenSet<string> Entering = WordList.Of("be become becoming train retrain get go move switch into apply");

    /// <summary>Whether a message tells of the writer's work now and asks for a job that it names after that.</summary>
    internal static bool IsTold(Understood message)
    {
        if (message.Mentions.Count == 0) return false;
        var words = message.Words;
        var target = message.Mentions[^1].Start;
        var asked = -1;
        for (var at = 0; at < target && asked < 0; at++)
            if (at > 2 && Asking.Contains(words[at]) && words.Skip(at + 1).Take(target - at - 1).Any(Entering.Contains)) asked = at;
        return asked > 0 && (IsAtWork(words, asked) || IsOfAJob(message, asked));
    }

    // "i work in a shop", "im working as a cleaner", "i have a job at a nursery".
    private static bool IsAtWork(IReadOnlyList<string> words, int before)
    {
        for (var at = 1; at + 1 < before; at++)
        {
            if (!Places.Contains(words[at + 1])) continue;
            if (words[at] is "work" && words[at - 1] is "i" or "currently" or "already") return true;
            if (words[at] is "working" && words[at - 1] is "im" or "am" or "been" or "currently" or "now") return true;
            if (words[at] is "job" && words[at - 1] is "a" or "my" or "saturday" or "weekend") return true;
        }

        return false;
    }

    // "im a teaching assistant", "i am a porter": a job that is named, of the NHS or of elsewhere.
    private static bool IsOfAJob(Understood message, int before)
    {
        var from = message.Elsewhere is { } elsewhere && elsewhere.Start < before ? elsewhere : message.Mentions.Count > 1 && message.Mentions[0].Start < before ? message.Mentions[0] : null;
        if (from is null || from.Start < 1) return false;
        var at = from.Start - 1;
        while (at > 0 && message.Words[at] is "a" or "an" or "currently" or "already" or "trainee" or "qualified") at--;
        return message.Words[at] is "im" or "am";
    }
}
