using System.Collections.Frozen;
using CareersBot.Understanding;

namespace CareersBot.Safety;

/// <summary>What was answered to the question whether somebody is safe.</summary>
internal enum CheckAnswer
{
    /// <summary>Neither a clear yes nor a clear no; to be taken as carefully as a no.</summary>
    Unclear,

    /// <summary>A clear yes, with nothing added to it.</summary>
    Yes,

    /// <summary>A clear no.</summary>
    No,

    /// <summary>Asks why it is asked.</summary>
    Why,

    /// <summary>Wants no questions.</summary>
    LeaveAlone,
}

/// <summary>Reads an answer to the question whether somebody is safe. Only a yes without a but is a yes.</summary>
internal static class CheckAnswers
{
    private static readonly FrozenSet<string> Yes = Set(
        "yes", "yeah", "yep", "yup", "yea", "ye", "yh", "yess", "yas", "ya", "aye", "definitely", "totally", "safe", "ydw", "ydyn");

    private static readonly FrozenSet<string> No = Set("no", "nope", "nah", "na", "naw", "not", "never", "unsafe", "isnt", "arent", "nac", "noo");

    private static readonly FrozenSet<string> AroundThem = Set(
        "i", "am", "im", "we", "are", "were", "everyone", "everybody", "is", "they", "theyre", "she", "he", "shes", "hes", "all", "of", "course", "thank", "thanks", "you", "u", "ty",
        "now", "right", "rn", "at", "the", "moment", "here", "home", "very", "completely", "ydw", "lol", "x", "feel", "ok", "okay", "fine", "any", "more", "anymore");

    // Short words that answer nothing else, whatever a button elsewhere is called.
    private static readonly FrozenSet<string> Doubt = Set(
        "idk", "idek", "i dont know", "i do not know", "dont know", "dunno", "i dunno", "not sure", "im not sure", "i am not sure", "unsure", "maybe", "kinda", "kind of", "sort of",
        "sorta", "i think so", "think so", "i guess", "i guess so", "guess so", "probably", "perhaps", "sometimes", "it depends", "depends", "hmm", "ok", "okay", "k", "fine", "im fine",
        "im ok", "meh", "whatever", "who cares", "doesnt matter", "it doesnt matter", "not really", "nothing", "stop", "thanks", "thank you", "no comment", "what", "help", "lol", "sure");

    private static readonly string[] AsksWhy = ["why", "why do you ask", "why are you asking", "why do you want to know", "why do you care", "why does it matter", "how come", "what do you mean", "wdym"];

    private static readonly string[] WantsPeace =
        ["leave me alone", "go away", "leave me", "shut up", "stop asking", "stop asking me", "stop it", "i dont want to talk about it", "i dont want to talk", "dont want to talk about it", "mind your own business", "none of your business", "not your business", "fuck off", "piss off", "get lost"];

    /// <summary>The answer, read without the buttons' own labels, which are known before.</summary>
    internal static CheckAnswer Of(string text)
    {
        var words = Tokens.Of(text, Spellings.None);
        var said = string.Join(' ', words);
        if (AsksWhy.Contains(said, StringComparer.Ordinal)) return CheckAnswer.Why;
        if (Array.Exists(WantsPeace, phrase => said == phrase || said.StartsWith(phrase + " ", StringComparison.Ordinal))) return CheckAnswer.LeaveAlone;
        if (words.Count == 0 || Doubt.Contains(said)) return CheckAnswer.Unclear;
        if (said is "i am" or "we are") return CheckAnswer.Yes;
        var (isYes, isNo) = (words.Exists(Yes.Contains), words.Exists(No.Contains));
        if (!words.TrueForAll(word => Yes.Contains(word) || No.Contains(word) || AroundThem.Contains(word))) return CheckAnswer.Unclear;
        return isNo ? CheckAnswer.No : isYes ? CheckAnswer.Yes : CheckAnswer.Unclear;
    }

    /// <summary>Whether the text can be nothing but an answer, so that no other meaning is looked for.</summary>
    internal static bool IsPlainly(string text) => Of(text) != CheckAnswer.Unclear || Doubt.Contains(Tokens.Plain(text));

    private static FrozenSet<string> Set(params string[] words) => FrozenSet.ToFrozenSet(words, StringComparer.Ordinal);
}
