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
        new("danger", ["dangerous", "danger", "risky", "unsafe"], ["danger", "violen", "assault", "attack", "lash out", "hit by", "spat at", "hazard", "unsafe", "aggress"]),
        new("angry or violent people", ["attack", "attacks", "attacked", "hit", "hits", "violent", "violence", "punch", "punched", "abuse", "shout", "shouted", "aggressive", "sworn", "swear", "spat", "spit", "kicked", "bitten"], ["violen", "angry", "anger", "shout", "aggress", "attack", "lash", "temper", "rude"]),
        new("needles", ["needles", "needle", "injections", "injection", "inject", "jabs"], ["needle", "inject", "jab", "syringe", "cannula"]),
        new("blood", ["blood", "bloody", "gore", "faint"], ["blood", "bleed", "wound"]),
        new("sick and other mess", ["poo", "sick", "vomit", "wee", "smell", "smells", "gross", "disgusting", "bums"], ["vomit", "smell", "soiled", "mess", "bodily", "faeces", "urine", "toilet"]),
        new("infection", ["covid", "infection", "infections", "infected", "germs", "virus", "flu"], ["infect", "germ", "virus", "covid", "catch"]),
        new("stress", ["stress", "stressful", "stressed", "pressure", "burnout", "busy"], ["pressure", "stress", "busy", "rush", "short-staffed", "queue", "deadline", "urgent"]),
        new("tiredness", ["tired", "tiring", "exhausting", "exhausted"], ["tired", "ache", "exhaust", "long day", "twelve-hour", "nights"]),
        new("lifting", ["lift", "lifting", "heavy"], ["lift", "heavy", "push", "carry"]),
        new("sad moments", ["sad", "upset", "upsetting", "cry", "emotional", "cope", "depressing", "heartbreaking", "traumatic"], ["sad", "upset", "grief", "tears", "distress", "bad news"]),
    ];

    /// <summary>Whether the work itself can hurt.</summary>
    internal static HardTopic Danger { get; } = All.First(topic => topic.Name == "danger");

    // Words of the page that have one of a topic in them and mean something else.
    private static readonly string[] NotMeant = ["panic attack", "heart attack", "asthma attack", "blood pressure", "blood test", "blood result", "blood sugar", "blood count"];

    internal static HardTopic? In(Understood message)
    {
        foreach (var topic in All)
        {
            for (var i = 0; i < message.Words.Count; i++)
                if (topic.Asked.Contains(message.Words[i]) && !(i > 0 && NotMeant.Contains($"{message.Words[i - 1]} {message.Words[i].TrimEnd('s')}", StringComparer.Ordinal))) return topic;
        }

        return null;
    }

    /// <summary>The same as a sentence to be said: a task is named as one, and part of a day as that.</summary>
    internal string? Said(Occupation job)
    {
        if (LineOf(job) is not { } line) return null;
        return job.Tasks.Contains(line) ? $"Part of the work: {Wording.Lower(line).TrimEnd('.')}."
            : job.Challenging.Contains(line) || job.GoodToKnow.Contains(line) ? $"{Wording.Upper(line.TrimEnd('.'))}."
            : $"On one day in the job: {Wording.Lower(line)}";
    }

    /// <summary>What a job's page says of it, a whole line; null when it says nothing.</summary>
    internal string? LineOf(Occupation job) =>
        job.Challenging.Concat(job.GoodToKnow).Concat(job.Tasks).Append(job.Differs is { } differs ? Sentence(differs) ?? "" : "").Append(job.TypicalDay is { } day ? Sentence(day) ?? "" : "").FirstOrDefault(line => line.Length > 0 && Speaks(line));

    /// <summary>How many jobs say something of it.</summary>
    internal int Count(Catalogue catalogue) => catalogue.Entries.Count(entry => LineOf(entry.Occupation) is not null);

    private string? Sentence(string day) => day.Split(". ").FirstOrDefault(Speaks) is { } found ? found.TrimEnd('.') + "." : null;

    // A word of the page begins with one of the topic's: "dying" is not in "studying".
    private bool Speaks(string text)
    {
        foreach (var other in NotMeant) text = text.Replace(other, "", StringComparison.OrdinalIgnoreCase);
        foreach (var told in Told)
        {
            for (var at = text.IndexOf(told, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(told, at + 1, StringComparison.OrdinalIgnoreCase))
                if ((at == 0 || !char.IsLetter(text[at - 1])) && (told.Length > 4 || at + told.Length == text.Length || !char.IsLetter(text[at + told.Length]))) return true;
        }

        return false;
    }
}
