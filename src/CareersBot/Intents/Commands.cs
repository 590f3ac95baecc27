using System.Collections.Frozen;
using CareersBot.Understanding;
using CareersCatalogue.Wishes;

namespace CareersBot.Intents;

/// <summary>Something that somebody wants of a journey instead of answering its question.</summary>
internal enum Command
{
    /// <summary>The question again.</summary>
    Repeat,

    /// <summary>The question before.</summary>
    Back,

    /// <summary>The question in easier words.</summary>
    Simpler,

    /// <summary>A hint for the answer.</summary>
    Help,

    /// <summary>A kind word: they are nervous.</summary>
    Comfort,

    /// <summary>The next question: they have no answer.</summary>
    AtALoss,

    /// <summary>How many questions are left.</summary>
    HowMany,
}

/// <summary>Hears short orders within a journey. What is said around them is left out; an answer is longer, or says something of its own.</summary>
internal static class Commands
{
    private const int MostWords = 9;
    private const int MostWordsOfAWorry = 12;

    private static readonly FrozenSet<string> Around = WordList.Of(
        """
        um erm er uh uhm umm hmm well ok okay so oh like just please pls sorry wait actually can could you u we i id me the a an it that this one
        question now then yeah right really lol tbh bot to for im my of would want need get give some bit still ah honestly gonna
        """);

    private static readonly (Command Command, FrozenSet<string> Said)[] Rows =
    [
        (Command.Repeat, Phrases("repeat", "again", "say again", "ask again", "what was", "what was again", "what again", "pardon", "come again", "what did say", "what did ask")),
        (Command.Back, Phrases("back", "go back", "previous", "undo", "last", "go previous", "back one", "change last answer", "change answer", "redo", "redo last", "do again", "try again")),
        (
            Command.Simpler,
            Phrases(
                "simpler", "easier", "easier words", "say easier", "make simpler", "make easier", "in plain english", "plain english", "what do mean", "what does mean", "what mean", "huh",
                "dont understand", "dont understand what means", "didnt understand", "dont", "didnt", "not", "confused", "explain", "explain more", "say simpler", "dont know what means", "too hard", "simplify", "in other words")),
        (
            Command.Help,
            Phrases(
                "help", "hint", "clue", "tip", "tips", "any tips", "example", "example answer", "good answer", "help with good answer", "help with answer", "help with", "help answer", "what should say", "what do say",
                "what should answer", "how do answer", "how should answer", "what good answer", "whats good answer", "what are looking", "where do start", "how do start", "show example", "any ideas", "ideas", "help out")),
        (
            Command.HowMany,
            Phrases(
                "how many left", "how many more", "how many more left", "how many questions", "how many questions left", "how many more questions", "how many are left", "how many are there", "how many questions are left",
                "how many questions are there", "how much left", "how much longer", "how much more", "how long", "how long is", "how long left", "how long does last", "how long will take", "nearly done", "is nearly done", "is nearly over",
                "are nearly done", "almost done", "is nearly finished", "are there many more", "many left", "how far am", "how far are")),
        (
            Command.AtALoss,
            Phrases(
                "dont know", "dunno", "idk", "whats next", "next", "no idea", "not sure", "no clue", "cant think", "cant think anything", "cant think any", "nothing", "no", "dont have", "havent got", "never done", "never done anything", "not got", "mind blank",
                "gone blank", "mind gone blank", "dont know what say", "havent done", "dont know how answer", "have no idea", "have not", "have nothing", "havent")),
    ];

    /// <summary>What a message orders; null when it is an answer, or about something else.</summary>
    internal static Command? Of(Understood message)
    {
        if (message.Words.Count is 0 or > MostWordsOfAWorry || message.Mentions.Count > 0) return null;
        if (message.Words.Count <= MostWords)
        {
            var said = string.Join(' ', message.Words.Where(word => !Around.Contains(word)));
            foreach (var row in Rows)
                if (row.Said.Contains(said) && !(said is "dont" or "didnt" or "not" && !message.Says("get", "it"))) return row.Command;
        }

        return message.Has("worry") && message.Words.Take(4).Any(word => word is "im" or "i" or "feel" or "feeling" or "so" or "nervous") && !Floor.IsQuestion(message) ? Command.Comfort : null;
    }

    private static FrozenSet<string> Phrases(params string[] phrases) => FrozenSet.ToFrozenSet(phrases, StringComparer.Ordinal);
}
