using System.Collections.Frozen;
using CareersBot.Understanding;
using CareersCatalogue.Wishes;

namespace CareersBot.Safety;

/// <summary>
/// Hears that the harm is somebody else's: "my friend took an overdose", "my daughter is being abused by her uncle", "my dad hits my mum".
/// The sentence to show must then speak of them, not of whoever writes.
/// </summary>
/// <remarks>What a person near the writer does ("my dad has a knife") endangers the writer too, so only what is suffered counts.</remarks>
internal static class SomebodyElse
{
    private static readonly FrozenSet<string> People = WordList.Of(
        """
        friend friends mate bestie mum mother dad father stepmum stepdad parent parents brother sister stepbrother stepsister son daughter child children kid kids
        boy girl cousin niece nephew gran nan grandma grandad grandpa boyfriend girlfriend partner husband wife ex neighbour classmate flatmate housemate
        roommate colleague pupil pupils student students lad twin uncle auntie aunt someone somebody toddler baby
        """);

    // Whoever tells of their own harm says so: "me too", "i want to", "and so am i".
    private static readonly FrozenSet<string> Own = WordList.Of("me myself us");

    private static readonly FrozenSet<string> I = WordList.Of("i im ive");

    private static readonly FrozenSet<string> Telling = WordList.Of(
        """
        think thinks thought know dont didnt found find saw see seen heard hear noticed worried worry scared afraid am was just only want need should can could cant do
        told tell asked believe suspect feel help do have has live care love teach
        """);

    private static readonly FrozenSet<string> Being = WordList.Of("is are was were being been gets get getting got be keeps");

    private static readonly FrozenSet<string> Harmed = WordList.Of(
        """
        abused raped groomed hit beaten attacked stabbed hurt bullied assaulted threatened blackmailed molested touched punched kicked trafficked exploited harassed stalked
        picked shot unconscious bleeding suicidal overdosing starving cutting anorexic bulimic missing
        """);

    private static readonly FrozenSet<string> OfTheirs = WordList.Of("herself himself themselves themself hisself overdose overdosed pills tablets paracetamol unconscious bleeding suicidal starving");

    private static readonly FrozenSet<string> Hitting = WordList.Of(
        "hit hits hitting beat beats beating punch punches punched kick kicks kicked abuse abuses abused abusing hurt hurts hurting strangled choked choking threatens attacks attacked stabbed");

    private static readonly FrozenSet<string> Eating = WordList.Of("eating eat eats drinking drinks drugs weed ketamine vaping alcohol");

    /// <summary>Whether a message tells of harm to somebody else, and of none to its writer.</summary>
    internal static bool IsToldIn(string text)
    {
        var words = Tokens.Of(text, Spellings.None);
        var at = words.FindIndex(People.Contains);
        if (at < 0 || IsOfWriter(words)) return false;
        var after = words.GetRange(at + 1, words.Count - at - 1);
        return after.Exists(OfTheirs.Contains) || after.Exists(Eating.Contains) || IsHarmed(after) || IsHit(after) || WantsToDie(after);
    }

    /// <summary>Whether a message speaks of its writer as of somebody to whom it happens.</summary>
    internal static bool IsOfWriter(IReadOnlyList<string> words)
    {
        for (var at = 0; at < words.Count; at++)
        {
            if (Own.Contains(words[at]) && !(at > 0 && words[at - 1] is "tell" or "told" or "tells" or "help" or "messaged" or "texted" or "to")) return true;
            if (words[at] == "i" && at == words.Count - 1 && at > 0 && words[at - 1] is "am" or "do" or "did" or "have" or "was") return true; // "and so am i"
            if (I.Contains(words[at]) && at + 1 < words.Count && !Telling.Contains(words[at + 1]) && words[at] == "i") return true;
            if (I.Contains(words[at]) && at + 3 < words.Count && words[at + 1] is "want" or "am" or "need" && words.Skip(at + 2).Take(3).Any(word => word is "die" or "kill" or "suicidal" or "dead")) return true;
        }

        return false;
    }

    private static bool IsHarmed(List<string> after)
    {
        for (var at = 1; at < after.Count; at++)
            if (Harmed.Contains(after[at]) && after.Take(at).Any(Being.Contains)) return true;
        return false;
    }

    // "hits his girlfriend", "is beating my mum"
    private static bool IsHit(List<string> after)
    {
        for (var at = 0; at + 1 < after.Count; at++)
            if (Hitting.Contains(after[at]) && after.Skip(at + 1).Take(4).Any(People.Contains)) return true;
        return false;
    }

    private static bool WantsToDie(List<string> after) =>
        after.Exists(word => word is "die" or "dead" or "kill" or "suicide") && after.Exists(word => word is "wants" or "wanna" or "want" or "says" or "said" or "tried" or "thinking" or "attempted" or "talks" or "going");
}
