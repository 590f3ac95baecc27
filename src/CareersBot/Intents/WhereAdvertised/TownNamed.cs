using System.Collections.Frozen;
using CareersBot.Understanding;
using CareersCatalogue.Ports;
using CareersCatalogue.Wishes;

namespace CareersBot.Intents.WhereAdvertised;

/// <summary>"Jobs in Truro": a place that is none of the four nations. No list of towns is kept, so the words round it and what the catalogue does
/// not know tell.</summary>
internal static class TownNamed
{
    private const int ShortestName = 4;
    private const int MostWords = 9;

    private static readonly FrozenSet<string> Looking = WordList.Of("jobs job vacancies vacancy openings hiring adverts work");

    private static readonly FrozenSet<string> NoTown = WordList.Of(
        """
        here there home school college demand general total future summer winter scrubs person hospital hospitals london uk britain england city town
        area local
        healthcare health medical computers uniform offices wards labs science community prison prisons army abroad anything another something what
        which march june
        july april january september october november december february august morning evening night lunch year years time short long this that these
        case particular
        charge need public private mental social labour first aid tech technology sport sports digital data theatre theatres mine where people
        """);

    /// <summary>Whether a message looks for jobs in a town and says nothing that the catalogue knows beside it.</summary>
    internal static bool IsAsked(Ask ask)
    {
        var message = ask.Message;
        if (message.Words.Count is < 3 or > MostWords || message.Nation is not null || !message.Wishes.IsEmpty || message.Subjects.Count > 0
            || message.Has("dislike")) return false;
        if (!message.Words.Any(Looking.Contains) || message.Says("with", "like", "love")) return false;
        return In(ask) is not null;
    }

    /// <summary>The word that stands for a town; null when there is none.</summary>
    internal static string? In(Ask ask)
    {
        var words = ask.Message.Words;
        for (var i = 0; i + 1 < words.Count; i++)
            if (words[i] is "in" or "near" or "around" && IsUnknown(ask, words[i + 1])) return words[i + 1];
        return null;
    }

    private static bool IsUnknown(Ask ask, string word) => word.Length >= ShortestName && word.All(char.IsAsciiLetter) && !NoTown.Contains(word)
        && !word.EndsWith("ing", StringComparison.Ordinal)
        && ask.Snapshot.Search.Search(word).Hits is [] or [{ Match: SearchMatch.Similar }, ..];
}
