using System.Collections.Frozen;
using CareersBot.Understanding;
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
    private static readonly FrozenSet<string> Near = WordList.Of("me my i im myself this it job");

    /// <summary>Whether a message tells a job so, and nothing else.</summary>
    internal static bool IsTold(Understood message)
    {
        var words = message.Words;
        if (words.Count is < 3 or > MostWords || words.Any(Near.Contains)) return false;
        var at = 0;
        while (at < words.Count && Before.Contains(words[at]) && !People.Contains(words[at])) at++;
        if (at + 2 >= words.Count || !People.Contains(words[at]) || !Linking.Contains(words[at + 1])) return false;
        return !NoWork.Contains(words[at + 2]) && words.Skip(at + 3).Any(word => word.Length > 2);
    }
}
