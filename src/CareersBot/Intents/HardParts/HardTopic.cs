using CareersBot.Understanding;
using CareersCatalogue.Occupations;
using CareersCatalogue.Snapshot;

namespace CareersBot.Intents.HardParts;

/// <summary>Something hard that people ask about by name, with the words of it in messages and on the pages of jobs.</summary>
/// <param name="Name">In words that follow "about".</param>
/// <param name="Asked">Words of a message.</param>
/// <param name="Told">Beginnings of words on a job's page.</param>
internal sealed record HardTopic(string Name, IReadOnlyList<string> Asked, IReadOnlyList<string> Told)
{
    /// <summary>In the order in which they are looked for: the graver first.</summary>
    internal static IReadOnlyList<HardTopic> All { get; } =
    [
        new("death", ["death", "die", "dies", "died", "dying", "dead", "bodies", "corpse", "mortuary"], ["die", "dies", "died", "dying", "death", "the dead", "dead person", "dead people", "dead bod", "mortuary", "bereave", "end of life"]),
        new("angry or violent people", ["attack", "attacks", "attacked", "hit", "hits", "violent", "violence", "punch", "punched", "abuse", "shout", "shouted", "aggressive", "dangerous", "danger"], ["violen", "angry", "anger", "shout", "aggress", "attack", "lash", "temper", "rude"]),
        new("blood", ["blood", "bloody", "gore", "needles", "injections", "faint"], ["blood", "needle", "wound", "inject"]),
        new("sick and other mess", ["poo", "sick", "vomit", "wee", "smell", "smells", "gross", "disgusting", "bums"], ["vomit", "smell", "soiled", "mess", "bodily", "faeces", "urine", "toilet"]),
        new("stress", ["stress", "stressful", "stressed", "pressure", "burnout", "busy"], ["pressure", "stress", "busy", "rush", "short-staffed", "queue", "deadline", "urgent"]),
        new("tiredness", ["tired", "tiring", "exhausting", "exhausted"], ["tired", "ache", "exhaust", "long day", "twelve-hour", "nights"]),
        new("lifting", ["lift", "lifting", "heavy"], ["lift", "heavy", "push", "carry"]),
        new("sad moments", ["sad", "upset", "upsetting", "cry", "emotional", "cope"], ["sad", "upset", "grief", "tears", "distress", "bad news"]),
    ];

    internal static HardTopic? In(Understood message)
    {
        foreach (var topic in All)
            if (message.Words.Any(topic.Asked.Contains)) return topic;
        return null;
    }

    /// <summary>What a job's page says of it, a whole line; null when it says nothing.</summary>
    internal string? LineOf(Occupation job) =>
        job.Challenging.Concat(job.Tasks).Concat(job.GoodToKnow).Append(job.TypicalDay is { } day ? Sentence(day) ?? "" : "").FirstOrDefault(line => line.Length > 0 && Speaks(line));

    /// <summary>How many jobs say something of it.</summary>
    internal int Count(Catalogue catalogue) => catalogue.Entries.Count(entry => LineOf(entry.Occupation) is not null);

    private string? Sentence(string day) => day.Split(". ").FirstOrDefault(Speaks) is { } found ? found.TrimEnd('.') + "." : null;

    // A word of the page begins with one of the topic's: "dying" is not in "studying".
    private bool Speaks(string text)
    {
        foreach (var told in Told)
        {
            for (var at = text.IndexOf(told, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(told, at + 1, StringComparison.OrdinalIgnoreCase))
                if ((at == 0 || !char.IsLetter(text[at - 1])) && (told.Length > 4 || at + told.Length == text.Length || !char.IsLetter(text[at + told.Length]))) return true;
        }

        return false;
    }
}
