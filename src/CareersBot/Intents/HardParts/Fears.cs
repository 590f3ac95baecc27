namespace CareersBot.Intents.HardParts;

/// <summary>"Does it go away", "can you get over it", after a fear was told: the fear is meant, and no job that was shown since.</summary>
internal static class Fears
{
    private const int MostWords = 10;

    /// <summary>What stays the subject after a reply: the fear that was told, or the one before while it is still talked of; null for none.</summary>
    /// <param name="ask">The message.</param>
    /// <param name="intent">What was answered.</param>
    internal static string? After(Ask ask, string intent) => intent switch
    {
        "browse_by_dislike" or "hard_parts" => HardTopic.In(ask.Message)?.Name ?? (IsPassing(ask.Message) ? ask.Memory.Fear : null),
        RepeatSimplerMore.RepeatSimplerMoreIntent.Id or "work_experience" or "human" => ask.Memory.Fear,
        _ => null,
    };

    /// <summary>The fear that a message calls "it" beside the name of a job, as in "will it stop me being a nurse"; null when it calls none so.</summary>
    internal static HardTopic? Told(Ask ask) => ask.Message.Mentions.Count > 0 && ask.Message.Says("it", "that", "this")
        ? HardTopic.All.FirstOrDefault(topic => topic.Name == ask.Memory.Fear) : null;

    /// <summary>The answer about the fear; null when none was told, or a message asks something else.</summary>
    internal static Answer? Of(Ask ask)
    {
        if (ask.Memory.Fear is not { } name || ask.Message.Mentions.Count > 0 || !IsPassing(ask.Message)) return null;
        return HardTopic.All.FirstOrDefault(topic => topic.Name == name) is { } fear ? FearReplies.Passing(fear, ask) : null;
    }

    // "will i get used to it", "how do i get over that", "can u fix it", "is that normal": nothing that a job does.
    private static bool IsPassing(Understanding.Understood message)
    {
        if (message.Words.Count > MostWords || message.Mentions.Count > 0) return false;
        var (goes, gets) = (message.Says("go", "goes", "gone", "going", "went"), message.Says("get", "gets", "getting", "got"));
        return (goes && message.Says("away")) || (gets && message.Says("over", "better", "easier") && message.Says("it", "that", "this", "them"))
            || (message.Words.Zip(message.Words.Skip(1)).Contains(("used", "to")) && (gets || message.Says("be", "become")))
            || message.Says("overcome", "conquer", "cure", "curable", "beat")
            || (message.Says("fix", "stop", "lose") && message.Says("it", "that", "this", "scared", "fear"))
            || (message.Says("problem", "matter", "issue", "dealbreaker") && message.Says("it", "that", "this") && !message.Says("my", "pay", "money", "age"))
            || (message.Says("stopped", "stop", "put") && message.Says("people", "anyone", "others", "anybody") && message.Words[0] is "has" or "does" or "did" or "have" or "do")
            || (message.Says("normal", "common", "weird", "silly") && message.Says("it", "that", "this"));
    }
}

internal static class FearReplies
{
    private const string Opening = "Lots of people ask that.";

    /// <summary>Nothing is held of whether a fear passes, and that is said; then what is held: who can help, and how many jobs are without it.</summary>
    internal static Answer Passing(HardTopic fear, Ask ask)
    {
        var word = fear.Asked.FirstOrDefault(Dislikes.IsHeld);
        var free = word is null ? 0 : ask.Catalogue.Entries.Count(entry => !Dislikes.Stands(entry, [word]));
        var without = word is null ? null : $" {Wording.Jobs(free)} here should keep you away from {word}.";
        var isAgain = ask.Memory.Said?.StartsWith(Opening, StringComparison.Ordinal) == true;
        return new(isAgain
            ? "I can't say more on that, sorry. Somebody who does the job can tell you how it was for them: ask on work experience or at an open day."
            : $"{Opening} I hold no facts on whether a worry about {fear.Name} goes away: it differs from person to person. "
            + $"A school nurse or GP can talk it over with you.{without}")
        {
            Actions = ["Work experience", .. word is "blood" ? new[] { "Jobs without blood" } : [], "Jobs without patients", "Talk to a person"],
            Intent = HardPartsIntent.Row.Id,
            Simpler = isAgain ? "Ask somebody who does the job." : $"I don't know if a worry about {fear.Name} goes away. A school nurse or GP can help.",
        };
    }
}
