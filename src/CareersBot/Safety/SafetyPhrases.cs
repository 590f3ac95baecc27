namespace CareersBot.Safety;

/// <summary>Words so plain that they open a door whatever stands around them.</summary>
internal static class SafetyPhrases
{
    private static readonly (string Door, string[] Phrases)[] Sure =
    [
        (SafetyDoor.SelfHarm,
        [
            "kill myself", "killing myself", "end my life", "ending my life", "take my own life", "hurt myself", "hurting myself", "harm myself", "harming myself",
            "cut myself", "cutting myself", "i want to die", "i wanna die", "i feel suicidal", "im suicidal", "i am suicidal", "kms", "better off without me", "want to be dead", "wanna be dead", "point of living", "dont want to live anymore", "i dont want to be alive", "cutting again", "i feel like dying", "just feel like dying", "dont want live",
        ]),
        (SafetyDoor.DangerNow, ["im not safe", "i am not safe", "im in danger", "i am in danger", "not safe right now", "call the police", "taken an overdose", "took an overdose", "i just overdosed", "ive overdosed"]),
        (SafetyDoor.Bullying, ["im being bullied", "i am being bullied", "im getting bullied", "i am getting bullied", "keep getting bullied", "i get bullied", "been getting bullied", "i was getting bullied", "they bully me", "bullies me", "bullying me"]),
        (SafetyDoor.Abuse, ["being abused", "raped me", "molested me", "sexually abused me", "abuses me", "touches me where"]),
    ];

    private static readonly (string Door, string[][] Phrases)[] Cut =
        [.. Sure.Select(row => (row.Door, row.Phrases.Select(phrase => phrase.Split(' ')).ToArray()))];

    internal static string? Find(IReadOnlyList<string> words)
    {
        if (words is ["ending", "it"]) return SafetyDoor.SelfHarm; // alone it has no other meaning; "ending it in a song" has
        foreach (var (door, phrases) in Cut)
            foreach (var phrase in phrases)
                if (Contains(words, phrase) && !IsAboutWork(words)) return door;
        return null;
    }

    /// <summary>Whether words stand among others, in order and together.</summary>
    internal static bool Contains(IReadOnlyList<string> words, string[] phrase)
    {
        for (var start = 0; start + phrase.Length <= words.Count; start++)
        {
            var length = 0;
            while (length < phrase.Length && words[start + length] == phrase[length]) length++;
            if (length == phrase.Length) return true;
        }

        return false;
    }

    // "will I hurt myself lifting patients" asks about the work, and "not safe to drive yet" about a licence.
    private static bool IsAboutWork(IReadOnlyList<string> words) =>
        (Contains(words, ["will", "i"]) && words.Contains("lifting")) || Contains(words, ["safe", "to", "drive"]);
}
