using CareersBot.Understanding;

namespace CareersBot.Intents.MedicalQuestion;

/// <summary>Symptoms and treatment: never answered, one fixed reply.</summary>
internal static class MedicalQuestionIntent
{
    private static readonly string[] Complaints =
        ["pain", "pains", "hurt", "hurts", "ache", "aches", "sick", "ill", "symptom", "symptoms", "rash", "fever", "tablet", "tablets", "dose", "lump", "bleeding", "period", "cough", "infection", "medicine", "cure", "die", "better"];

    internal static Intent Row { get; } = new()
    {
        Id = "medical_question",
        IsQuestion = false,
        IsSubject = true,
        Rule = ask => IsAboutAJob(ask.Message) || IsNoComplaint(ask.Message) || IsKindOfDoctor(ask.Message) || AfterOffer.JabsForWork.IsAsked(ask.Message) ? -0.6 : 0,
        Policy = _ => MedicalQuestionReplies.Fixed,
    };

    // "Be a receptionist at a surgery", "can radiographers prescribe".
    private static bool IsAboutAJob(Understood message) => message.Mentions.Count > 0
        && (message.Says("be", "become", "job", "work", "train") || message.Words[0] is "do" or "does" or "can" or "would");

    // "Sleep doctor": a kind of doctor, and nobody's own.
    private static bool IsKindOfDoctor(Understood message) => message.Words is [var kind, "doctor" or "doctors"]
        && kind is not ("need" or "see" or "get" or "call" or "want" or "my" or "find" or "a" or "the" or "book" or "no" or "hi" or "hello" or "help" or "ring" or "ask" or "any" or "good" or "your");

    // "I love surgery", "would I get punched": nothing hurts anybody yet.
    private static bool IsNoComplaint(Understood message) => message.Mentions.Count == 0
        && (message.Has("liking") || message.Words is ["would" or "will", "i" or "you" or "they" or "we", ..])
        && !message.Says(Complaints);
}

internal static class MedicalQuestionReplies
{
    internal static Answer Fixed { get; } = new(
        "I can't help with health problems. Ask a pharmacist or your GP, use the NHS App, or call NHS 111 or visit 111.nhs.uk. If someone is in danger, call 999. I can talk about NHS jobs.")
    {
        Actions = ["What jobs are there?", "Talk to a person"],
        Simpler = "For health, call 111. In danger, call 999.",
    };
}
