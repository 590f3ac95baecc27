using CareersBot.Understanding;

namespace CareersBot.Intents.HardParts;

/// <summary>What is hard about a job, told straight: the thing that was asked about, where the job's page speaks of it.</summary>
internal static class HardPartsIntent
{
    private const int MostWords = 10;
    private const int MostWordsOfWorth = 5;

    internal static Intent Row { get; } = new()
    {
        Id = "hard_parts",
        Labels = ["What is hard about it?"],
        Rule = ask => OwnFear.IsOfAJob(ask) ? 1.5 : IsOfSupport(ask) || IsWhyHard(ask) || IsWhatIf(ask) ? 1.2 : IsPlain(ask.Message) ? 0.9 : IsOfWorth(ask) || IsGoodCareer(ask) ? 1.2 : BestBit.IsAsked(ask) ? 1.1 : 0,
        Policy = ask => BestBit.IsAsked(ask) && BestBit.Of(ask) is { } best ? best
            : IsGettingUsed(ask.Message) && HardTopic.In(ask.Message) is { } dreaded ? HardPartsReplies.GettingUsed(ask, dreaded)
            : IsOfSupport(ask) || IsWhatIf(ask) || (ask.Message.Says("cope", "coping", "deal", "nightmares", "handle") && ask.Message.Says("how", "nightmares")) ? HardPartsReplies.Coping(ask.Message.Occupation)
            : ask.Occupation is { } one && (ask.Message.Says("boring", "dull", "fun") || IsGoodCareer(ask)) ? HardPartsReplies.ForWhom(HardPartsReplies.Job(one, null))
            : ask.Occupation is { } entry ? HardPartsReplies.Job(entry, HardTopic.In(ask.Message) ?? Fears.Told(ask), ask.Message)
            : HardPartsReplies.General(ask.Catalogue, HardTopic.In(ask.Message)),
    };

    // "do they get ptsd support": what is there for those who do the job, not for patients.
    private static bool IsOfSupport(Ask ask) => ask.Message.Words is ["do" or "does" or "is" or "are" or "what" or "can", "they" or "you" or "staff" or "there" or "support" or "help", ..] && ask.Message.Words.Count <= MostWords
        && ask.Message.Says("support", "help", "counselling", "therapy", "debrief") && ask.Message.Says("ptsd", "trauma", "stress", "stressed", "mental", "burnout", "upset", "staff") && ask.Message.Mentions.All(mention => mention.IsThing) && !ask.Message.Says("i", "me", "my", "im", "jobs", "job");

    // "what if i freeze", while the hard side is talked of.
    private static bool IsWhatIf(Ask ask) => ask.Memory.Intent == Row.Id && ask.Message is { Mentions.Count: 0, Words: ["what", "if", "i", ..], Words.Count: <= 6 } && HardTopic.In(ask.Message) is null
        && !ask.Message.Says("fail", "grades", "change", "want", "pass");

    private static bool IsWhyHard(Ask ask) => ask.Last is not null && ask.Message.Mentions.Count == 0 && ask.Message.Words is ["why", "is" or "are", "it" or "they" or "that", .., "hard" or "difficult" or "stressful" or "tough"];

    // What a hard thing is asked by, whatever else the words are about: "do you ever get used to blood", "will i get sworn at", "is it depressing working there".
    private static bool IsPlain(Understood message) => message.Words.Count <= MostWords && HardTopic.In(message) is not null
        && (IsGettingUsed(message) || message.Words is ["will" or "would" or "do" or "does", "i" or "you" or "u" or "they", "get", ..]
            || (message.Words is ["is" or "isnt", "it", ..] && message.Says("working", "being")));

    // "Is it a good career": nobody can say for another, but what is hard and what is good is held.
    private static bool IsGoodCareer(Ask ask) => ask.Occupation is not null && ask.Message.Words.Count <= MostWords && ask.Message.Words[0] is "is" or "are"
        && ask.Message.Words is [.., "good" or "decent" or "great", "career" or "job"] or [.., "good" or "decent", "career" or "job", "choice" or "to"];

    // "Is nursing worth it": what is hard and what is good; what a degree or the money is worth, is asked elsewhere.
    private static bool IsOfWorth(Ask ask) => (ask.Message.Mentions.Count == 1 || (ask.Message.Mentions.Count == 0 && ask.Last is not null && ask.Message.Words.Count <= MostWordsOfWorth))
        && ask.Message.Words.Zip(ask.Message.Words.Skip(1)).Any(pair => pair is ("worth", "it")) && ask.Message.Words.Count <= MostWords
        && !ask.Message.Says("money", "pay", "degree", "uni", "university", "apprenticeship", "debt", "cost", "costs", "loan", "course", "salary");

    private static bool IsGettingUsed(Understood message)
    {
        for (var at = 1; at + 1 < message.Words.Count; at++)
            if (message.Words[at] == "used" && message.Words[at - 1] is "get" or "ever" or "gets" or "getting" && message.Words[at + 1] == "to") return true;
        return false;
    }
}
