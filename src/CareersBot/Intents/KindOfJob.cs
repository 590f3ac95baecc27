using System.Collections.Frozen;
using CareersBot.Understanding;
using CareersCatalogue.Wishes;

namespace CareersBot.Intents;

/// <summary>
/// Another kind of the job spoken of: "the children's one", "child ones" and "mental health ones" after a nurse are the nurses for them, as far as
/// there is a job of that name.
/// </summary>
internal static class KindOfJob
{
    private const int MostWords = 7;
    private const int MostWordsOfAKind = 3;

    private static readonly FrozenSet<string> Around = WordList.Of("the a an and what about ok or is there any whats do you have in that like but how bout i want to be something more mean");
    private static readonly FrozenSet<string> NoKinds = WordList.Of(
        "first second third fourth last other next previous same best easiest quickest top bottom middle new old paid highest lowest nearest easy hard good bad better worse "
        + "shortest longest another different which that this these those every each only no not my your little big two three few");

    /// <summary>The name of that job; null when a message asks for no kind, or for one that is not held.</summary>
    internal static string? Of(Ask ask)
    {
        var words = ask.Message.Words;
        if (ask.Last is not { } last || words.Count is < 2 or > MostWords || words[^1] is not ("one" or "ones" or "kind" or "type" or "sort") || ask.Message.Pointed.Count > 1) return null;
        var kind = words.SkipLast(1).SkipWhile(Around.Contains).ToList();
        if (kind.Count is 0 or > MostWordsOfAKind || kind.Exists(NoKinds.Contains)) return null;
        var noun = last.Occupation.Title.Split(' ')[^1];
        var name = $"{string.Join(' ', kind)} {noun}";
        return ask.Read(name).Mentions is [{ IsThing: false } named] && named.Length == kind.Count + 1 && named.Entry != last ? name : null;
    }
}
