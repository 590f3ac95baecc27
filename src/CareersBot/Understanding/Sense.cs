using System.Collections.Frozen;
using CareersCatalogue.Wishes;

namespace CareersBot.Understanding;

/// <summary>What "yes" would say to a closed question.</summary>
internal enum Sense
{
    /// <summary>Nothing plain: no closed question, or one of how things are.</summary>
    Open,

    /// <summary>That it can be: "can i", "are men welcome".</summary>
    Can,

    /// <summary>That it cannot be: "does it stop me", "am i too young".</summary>
    Bars,

    /// <summary>That it must be so: "do i have to be 18", "is 18 the minimum".</summary>
    Must,

    /// <summary>That something bad would be: "will they be weird about it".</summary>
    Fears,
}

/// <summary>Reads which way a closed question faces, so that "yes" or "no" is put first only where it means what is said after it.</summary>
internal static class Senses
{
    private static readonly FrozenSet<string> Barring = WordList.Of("stop stops stopped prevent prevents bar bars barred ban banned block blocks exclude excluded disqualify disqualified forbidden reject rejected refuse refused");
    private static readonly FrozenSet<string> Fearing = WordList.Of("weird funny awkward mind judge judged laugh laughed problem issue matter against hate horrible nasty rude bullied bully stare mock wrong bad");
    private static readonly FrozenSet<string> Denying = WordList.Of("cant cannot wont dont doesnt didnt isnt arent not never no");
    private static readonly FrozenSet<string> Welcoming = WordList.Of("accept accepts accepted welcome welcomed welcoming allow allowed let lets take takes hire ok okay fine fit belong open");
    private static readonly FrozenSet<string> Least = WordList.Of("minimum min least must required compulsory");
    private static readonly FrozenSet<string> Persons = WordList.Of("i you u we they he she people someone somebody anyone a an men women boys girls my trans gay muslims muslim black");
    private static readonly FrozenSet<string> AskingMore = WordList.Of("how what which where who when why that so because if i they you we he she");

    /// <summary>Which way a message faces.</summary>
    internal static Sense Of(Understood message)
    {
        var words = message.Words;
        if (IsMust(words)) return Sense.Must;
        if (IsBar(words)) return words.Any(word => word is "wont" or "doesnt" or "dont") && words.Any(Barring.Contains) ? Sense.Open : Sense.Bars;
        if (words.Any(Fearing.Contains)) return Sense.Fears;
        if (words.Any(Denying.Contains)) return Sense.Open;
        return words.Any(Welcoming.Contains) && words.Any(word => word is "is" or "are" or "am" or "do" or "does" or "will" or "would" or "can") || IsCan(words) ? Sense.Can : Sense.Open;
    }

    /// <summary>"Yes" or "no" with a full stop and a space, for what is said after it; empty where neither would be true of it.</summary>
    /// <param name="sense">Which way the question faces.</param>
    internal static string Lead(Sense sense) => sense switch { Sense.Can => "Yes. ", Sense.Bars => "No. ", _ => "" };

    /// <summary>Whether a message denies something: "nurses dont see blood", "not stressful".</summary>
    internal static bool Denies(Understood message) => message.Words.Any(Denying.Contains);

    private static bool IsMust(IReadOnlyList<string> words)
    {
        if (words.Any(Least.Contains)) return true;
        for (var i = 0; i + 1 < words.Count; i++)
            if (words[i] is "have" or "need" or "got" && words[i + 1] is "to" && i > 0 && words[i - 1] is not "dont") return true;
        return false;
    }

    // "too young", "does it mean she cant", "stop me".
    private static bool IsBar(IReadOnlyList<string> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (Barring.Contains(words[i])) return true;
            if (words[i] == "too" && i + 1 < words.Count && words[i + 1] is "young" or "old" or "late" or "early") return true;
            if (words[i] is "mean" or "means" && words.Skip(i + 1).Any(Denying.Contains)) return true;
        }

        return false;
    }

    private static bool IsCan(IReadOnlyList<string> words)
    {
        for (var i = 0; i + 1 < words.Count; i++)
            if (words[i] is "can" or "could" or "may" && Persons.Contains(words[i + 1]) && !(i > 0 && AskingMore.Contains(words[i - 1]))) return true;
        return false;
    }
}
