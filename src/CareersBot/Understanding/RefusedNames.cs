using System.Collections.Frozen;
using CareersCatalogue.Wishes;

namespace CareersBot.Understanding;

/// <summary>Tells the job that somebody does not want from one that is only spoken of: "I don't want to be a nurse", "I don't know what a nurse does".</summary>
internal static class RefusedNames
{
    private static readonly FrozenSet<string> Refusing = WordList.Of("not no dont never hate hates without except nor isnt arent avoid neither doesnt wont");

    // What stands between the refusal and the job without asking for anything itself.
    private static readonly FrozenSet<string> Between = WordList.Of("a an the any another be being become becoming to want wanna like love fancy do doing work as into in really just boring more");

    /// <summary>The names that are refused, in order.</summary>
    /// <param name="words">Plain words.</param>
    /// <param name="mentions">The names in them.</param>
    /// <param name="mayCorrect">Whether something was said before that a "no" may correct.</param>
    internal static IReadOnlyList<OccupationMention> In(IReadOnlyList<string> words, IEnumerable<OccupationMention> mentions, bool mayCorrect)
    {
        var refused = new List<OccupationMention>();
        foreach (var mention in mentions)
            if (IsRefused(words, mention) || (refused.Count > 0 && IsJoined(words, refused[^1], mention))) refused.Add(mention);
        // "no paramedic i said, not pharmacist": what was said is wanted.
        if (words.Any(word => word is "said" or "meant" or "mean")) refused.RemoveAll(mention => BeginsWithNo(words, mention));
        // "no, a porter" corrects what was said before; "no porters no cleaners" refuses both.
        return refused.Count > 1 || !mayCorrect ? refused : [.. refused.Where(mention => !BeginsWithNo(words, mention))];
    }

    // "not a doctor or pharmacist" refuses both; "not a doctor but a pharmacist" does not.
    private static bool IsJoined(IReadOnlyList<string> words, OccupationMention before, OccupationMention mention)
    {
        var at = before.Start + before.Length;
        if (at >= mention.Start || words[at] is not ("or" or "nor")) return false;
        return words.Skip(at + 1).Take(mention.Start - at - 1).All(word => word is "a" or "an" or "be" or "being" or "even" or "the");
    }

    private static bool IsRefused(IReadOnlyList<string> words, OccupationMention mention)
    {
        var before = Before(words, mention);
        if (before < 0 || !Refusing.Contains(words[before])) return IsAnythingBut(words, before);
        // "why not be a nurse" refuses nothing, and "dont nurses get paid" asks.
        if (before > 0 && words[before - 1] is "why" or "if" or "though") return false;
        if (before == 0 && words[before] is "isnt" or "arent") return false; // "isnt a paramedic band 6" asks
        return words[before] is not ("dont" or "doesnt" or "wont" or "isnt") // "that arent doctors" refuses without a word between
            || before + 1 < mention.Start;
    }

    private static int Before(IReadOnlyList<string> words, OccupationMention mention)
    {
        var before = mention.Start - 1;
        while (before >= 0 && Between.Contains(words[before])) before--;
        return before;
    }

    private static bool BeginsWithNo(IReadOnlyList<string> words, OccupationMention mention) =>
        Before(words, mention) is >= 0 and var last && words.Take(last + 1).All(word => word == "no");

    private static bool IsAnythingBut(IReadOnlyList<string> words, int at) =>
        at > 0 && ((words[at] == "but" && words[at - 1] is "anything" or "everything") || (words[at] == "from" && words[at - 1] == "apart") || (words[at] == "than" && words[at - 1] == "other"));
}
