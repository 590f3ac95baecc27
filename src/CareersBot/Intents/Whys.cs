using System.Collections.Frozen;
using CareersCatalogue.Wishes;

namespace CareersBot.Intents;

/// <summary>"Why", "why not", "how come" after a reply: the reason where one is held, else a plain word that none is.</summary>
internal static class Whys
{
    private const int MostWords = 5;

    private static readonly FrozenSet<string> Asking = WordList.Of("why y whyy");

    // What may stand beside it without asking for anything itself: "but why", "why those", "why so low", "why is that".
    private static readonly FrozenSet<string> Around = WordList.Of(
        "but and so ok okay not those these them that this it is are tho though low high little much only just really is he they the though then did do you say pick choose long hard");

    /// <summary>The answer; null when a message asks for no reason, or when nothing was said before.</summary>
    internal static Answer? Of(Ask ask)
    {
        if (ask.Memory.Said is null || !IsAsked(ask.Message) || Offered(ask) is not null || (ask.Last is not null && ask.Message.Words[^1] is "hard")) return null; // what is hard about it is held
        return Answered(ask);
    }

    /// <summary>The button just offered that gives the reason, such as "Why these?" of the quiz; null when none was.</summary>
    internal static string? Offered(Ask ask) => ask.Memory.Offered.FirstOrDefault(label => label.StartsWith("Why", StringComparison.Ordinal));

    /// <summary>Whether a message asks for a reason of what was just said, and for nothing else.</summary>
    internal static bool IsAsked(Understanding.Understood message)
    {
        var words = message.Words;
        if (words.Count is 0 or > MostWords || message.Mentions.Count > 0) return false;
        return (words.Any(Asking.Contains) && words.All(word => Asking.Contains(word) || Around.Contains(word))) || words is ["how", "come", ..] or ["and", "how", "come"];
    }

    private static Answer Answered(Ask ask)
    {
        var memory = ask.Memory;
        if (LastFacts.Pay(ask) is { } pay && Terms.Find(ask.Catalogue, "band") is { } band)
            return Say(ask, $"Pay goes by {(pay.FirstYear is null ? pay.BandName : pay.FirstYear)}. A band is {Wording.Inside(band.Meaning)} I don't hold why this job is put there.", "How does pay work?");
        if (memory.IsList && memory.Narrowed.Count > 0)
            return Say(ask, "They fit what you asked for, by what each job's page says. Among those that fit I mix the order, so that less known jobs show too.", "More jobs");
        if (memory.IsList) return Say(ask, "They came nearest to your words. I mix the order, so that less known jobs show too. Tell me what you like, and I can do better.", "More jobs");
        if (LastFacts.Sources(ask) is [var source, ..])
            return Say(ask, $"I don't hold why, only what is so. It comes from {source.Name}, read on {Wording.Day(source.Retrieved)}.", "Tell me more");
        return Say(ask, "I don't hold a reason for that. I know facts about NHS jobs: what they do, pay, and ways in. What would help?", "What jobs are there?");
    }

    private static Answer Say(Ask ask, string text, string first) => new(text)
    {
        Actions = [first, .. ask.Last is null ? new[] { "Do the quiz" } : ["What is hard about it?"], "Talk to a person"],
        Sources = LastFacts.Sources(ask),
        Intent = RepeatSimplerMore.RepeatSimplerMoreIntent.Id,
        // The list or the job stays on the table: a reason is about it, and no new subject.
        Remember = memory => memory with { IsList = ask.Memory.IsList, Narrowed = ask.Memory.Narrowed },
    };
}
