using System.Collections.Frozen;
using CareersBot.Understanding;
using CareersCatalogue.Snapshot;
using CareersCatalogue.Wishes;

namespace CareersBot.Intents.RoleInfo;

/// <summary>A job told by what its people do: "someone who does talking therapy", "the one that does xrays", "people who drive ambulances".</summary>
internal static class Description
{
    private const int MostWords = 14;

    private static readonly FrozenSet<string> Before = WordList.Of("a an the that those whats what is are it called name of for job like some um i forgot you know");
    private static readonly FrozenSet<string> People = WordList.Of("someone somebody person people one ones guy guys man woman lady nurse doctor");
    private static readonly FrozenSet<string> Linking = WordList.Of("who that which whos");

    // Then it is told of people, not of their work: "someone who can help me", "people who like art".
    private static readonly FrozenSet<string> NoWork = WordList.Of("is are was can could like likes love loves hate hates want wants need needs know knows have has cant dont didnt isnt arent do will would");
    private static readonly FrozenSet<string> Money = WordList.Of("money pay fees grant grants loan bursary charge this you");
    private static readonly FrozenSet<string> Near = WordList.Of("me my i im myself this it job");

    // What people are seen to do, as "who" asks for them: "who looks after", "who cleans"; not "who pays", "who decides".
    private static readonly FrozenSet<string> Seen = WordList.Of("looks cleans fixes mends repairs tests checks does takes drives answers cooks serves washes delivers moves pushes brings treats cares feeds talks puts gives runs sorts fits");

    private static readonly FrozenSet<string> NotTelling = WordList.Of("who whos that which looks look looking after does do did did doing for your u your hospital hospitals ward person guy lady man woman someone");

    private const int MostFound = 8;
    private const int MostOfRest = 30;

    /// <summary>The words that say what is done, for a search.</summary>
    internal static string Telling(Understood message) => string.Join(' ', Records.Telling(message.Words.Where(word => !NotTelling.Contains(word) && !Before.Contains(word))));

    /// <summary>
    /// The job that a description means where it says more than the name of the one that was recognised in it: "who tests your eyes for diabetes"
    /// is no optometrist. Null where the recognised one goes with the rest too, or nothing goes with both.
    /// </summary>
    internal static CatalogueEntry? Nearer(Ask ask)
    {
        if (ask.Message.Mentions is not [var mention] || !IsTold(ask.Message)) return null;
        var rest = string.Join(' ', Records.Telling(ask.Message.Beside(mention).Where(word => !NotTelling.Contains(word) && !Before.Contains(word) && !Seen.Contains(word))));
        if (rest.Length == 0) return null;
        var found = ask.Snapshot.Search.Search(rest).Hits.Take(MostOfRest).Select(hit => hit.Entry).ToList();
        if (found.IndexOf(mention.Entry) is >= 0 and < MostFound) return null;
        var ofRest = found.ToHashSet();
        return ask.Snapshot.Search.Search(Telling(ask.Message)).Hits.Take(MostFound).Select(hit => hit.Entry).FirstOrDefault(ofRest.Contains);
    }

    /// <summary>Whether a message tells a job so, and nothing else.</summary>
    internal static bool IsTold(Understood message)
    {
        var words = message.Words;
        if (words.Count is < 3 or > MostWords || words.Any(Near.Contains)) return false;
        if (words[0] is "who" or "whos") return Seen.Contains(words[1]) && !words.Any(Money.Contains) && words.Skip(2).Any(word => word.Length > 2);
        var at = 0;
        while (at < words.Count && Before.Contains(words[at]) && !People.Contains(words[at])) at++;
        if (at + 2 >= words.Count || !People.Contains(words[at]) || !Linking.Contains(words[at + 1])) return false;
        return !NoWork.Contains(words[at + 2]) && words.Skip(at + 3).Any(word => word.Length > 2);
    }
}
