using System.Collections.Frozen;
using CareersBot.Understanding;
using CareersCatalogue.Wishes;

namespace CareersBot.Intents;

/// <summary>
/// A choice said in passing: "ok OT then", "so can i do paramedic", "perfect, the 2nd one" look at that job, and "vs the orthoptist" puts one
/// beside the job spoken of.
/// </summary>
internal static class Choosing
{
    private const int MostWords = 7;

    private static readonly FrozenSet<string> Against = WordList.Of("vs versus against");

    // What may stand around the choice without asking for anything itself.
    private static readonly FrozenSet<string> Around = WordList.Of(
        "ok okay so then perfect great cool nice can could i do go with for pick choose take the a an one please and well right yeah yes lets number brill ill id like");

    private static readonly FrozenSet<string> Approving = WordList.Of("sick cool good fun interesting great nice amazing class mint wicked lit fire decent alright perfect awesome ideal");
    private static readonly FrozenSet<string> Praise = WordList.Of("perfect great cool nice brill");

    /// <summary>The words that a choice stands for; null when a message is none.</summary>
    internal static string? Of(Ask ask)
    {
        var message = ask.Message;
        if (message.Mentions is [var praised] && message.Words.Count <= MostWords && IsPraised([.. message.Beside(praised)])) return praised.Entry.Occupation.Title;
        if (ask.Memory.Said is null || message.Words.Count is 0 or > MostWords || ask.Memory.Offered.Any(ask.Is)) return null;
        if (Whys.IsAsked(message)) return Whys.Offered(ask);
        if (message.Mentions is [var named])
        {
            var beside = message.Beside(named).ToList();
            if (beside.Count > 0 && Against.Contains(beside[0]) && named.Start > 0 && beside.Skip(1).All(Around.Contains) && ask.Last is { } last && last != named.Entry)
                return $"compare {last.Occupation.Title} and {named.Entry.Occupation.Title}";
            return beside.Count > 0 && beside.All(Around.Contains) && IsPassing(beside) ? named.Entry.Occupation.Title : null;
        }

        return message.Mentions.Count == 0 && CarriedOver.Pointed(message) is { } pointed && message.Words.Any(Praise.Contains)
            && message.Words.All(word => Around.Contains(word) || Figures.Place([word]) is not null) ? pointed.Occupation.Title : null;
    }

    // "prosthetics sounds sick": nobody is ill.
    private static bool IsPraised(List<string> beside) => beside.Exists(word => word is "sounds" or "looks" or "seems" or "sound") && beside.Exists(Approving.Contains)
        && beside.TrueForAll(word => Approving.Contains(word) || Around.Contains(word) || word is "sounds" or "looks" or "seems" or "sound" or "really" or "actually" or "quite" or "tbh" or "lol" or "oh" or "that" or "being" or "omg");

    // "ok X then" and "so can i do X" choose; "and X" and "a X" are carried over as ever.
    private static bool IsPassing(List<string> beside) => (beside.Contains("then") && beside[0] is "ok" or "okay" or "right" or "so") || (beside.Contains("do") && beside.Contains("i") && beside.Contains("can")) || beside is ["ill", "take" or "pick" or "choose" or "go", ..];
}
