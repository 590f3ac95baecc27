using System.Collections.Frozen;
using CareersBot.Understanding;
using CareersCatalogue.Wishes;

namespace CareersBot.Intents;

/// <summary>"Ok that one" and "the second" where no job was spoken of: a question back, and no guess.</summary>
internal static class NothingOnTheTable
{
    private const int MostWords = 5;

    private static readonly FrozenSet<string> Around = WordList.Of("ok okay right so yes yeah um the that this one it and please ill take pick choose go for with number option job role");

    /// <summary>The question; null when a message asks for anything, or when there is something to choose from.</summary>
    internal static Answer? Of(Ask ask)
    {
        var words = ask.Message.Words;
        if (ask.Last is not null || ask.Memory.Listed.Count > 0 || ask.Memory.Offered.Any(ask.Is) || ask.Message.Mentions.Count > 0 || words.Count is 0 or > MostWords) return null;
        var isPlace = Figures.Place(words) is not null;
        if (!words.All(word => Around.Contains(word) || Figures.Place([word]) is not null)) return null;
        if (!isPlace && !(words[^1] == "one" && words.Any(word => word is "that" or "this"))) return null;
        return new("I'd like to, but no job is on the table yet. Which one do you mean? Type its name, or start here.")
        {
            Actions = ["What jobs are there?", "Do the quiz", "Surprise me", "Talk to a person"],
            Intent = Unclear.UnclearIntent.Id,
            Simpler = "Which job? Type its name.",
        };
    }
}
