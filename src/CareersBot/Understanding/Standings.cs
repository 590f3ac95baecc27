namespace CareersBot.Understanding;

/// <summary>What somebody is beside a pupil or a student, as far as help with study depends on it.</summary>
internal enum Standing
{
    /// <summary>In care, or was.</summary>
    CareLeaver,

    /// <summary>Has no contact with parents.</summary>
    Estranged,

    /// <summary>Looks after somebody at home.</summary>
    YoungCarer,
}

/// <summary>Hears writers speak of their own lives: "im in foster care", "young carer help with uni". Somebody who asks to work with such people speaks of a job.</summary>
internal static class Standings
{
    private const string InCare = "in care";

    private static readonly (Standing Standing, string[] Said)[] Rows =
    [
        (Standing.CareLeaver, ["care leaver", "care leavers", "foster care", "foster kid", "foster child", "foster home", "foster family", "fostered", "looked after child", "care experienced", "childrens home", "kid in care", "left care", "leaving care", "out of care", InCare]),
        (Standing.Estranged, ["estranged"]),
        (Standing.YoungCarer, ["young carer", "young carers", "carer for my", "care for my mum", "care for my dad", "care for my nan", "care for my brother", "care for my sister"]),
    ];

    // Who asks for such work speaks of a job: "work with kids in foster care", "a nurse for care leavers".
    private static readonly string[] OfWork = ["work", "working", "works", "job", "jobs", "career", "careers", "role", "roles", "who", "support", "become", "volunteer"];

    // "I work in care" is about a job too: the two words alone count where somebody is, was or grew up so.
    private static readonly string[] Being = ["im", "am", "was", "been", "up", "being", "live", "lived", "living", "ive", "put", "kid", "is"];

    private static readonly string[] Own = ["i", "im", "ive", "id", "my", "me", "am", "we", "myself"];

    /// <summary>What the writer is; null when a message does not say so of its writer.</summary>
    /// <param name="words">Plain words.</param>
    internal static Standing? Of(IReadOnlyList<string> words) => Find(words)?.Standing;

    /// <summary>Whether the name of a job is only part of what the writer is.</summary>
    internal static bool Covers(IReadOnlyList<string> words, OccupationMention mention) =>
        Find(words) is { } found && mention.Start < found.Start + found.Length && mention.Start + mention.Length > found.Start;

    private static (Standing Standing, int Start, int Length)? Find(IReadOnlyList<string> words)
    {
        foreach (var (standing, said) in Rows)
        {
            foreach (var phrase in said)
            {
                var parts = phrase.Split(' ');
                for (var at = 0; at + parts.Length <= words.Count; at++)
                    if (words.Skip(at).Take(parts.Length).SequenceEqual(parts) && (standing == Standing.Estranged || IsOfWriter(words, at, phrase))) return (standing, at, parts.Length);
            }
        }

        return null;
    }

    private static bool IsOfWriter(IReadOnlyList<string> words, int at, string phrase)
    {
        if (phrase == InCare) return at > 0 && Being.Contains(words[at - 1], StringComparer.Ordinal) && !Says(words, OfWork);
        var isOwn = at > 0 && words.Take(at).Any(word => Own.Contains(word, StringComparer.Ordinal)) && !words.Take(at).Any(word => OfWork.Contains(word, StringComparer.Ordinal));
        return isOwn || !Says(words, OfWork);
    }

    private static bool Says(IReadOnlyList<string> words, string[] any) => words.Any(word => any.Contains(word, StringComparer.Ordinal));
}
