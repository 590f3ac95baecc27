namespace CareersBot.Intents.MedicalQuestion;

/// <summary>Symptoms and treatment: never answered, one fixed reply.</summary>
internal static class MedicalQuestionIntent
{
    internal static Intent Row { get; } = new()
    {
        Id = "medical_question",
        IsQuestion = false,
        IsSubject = true,
        Rule = ask => ask.Message.Mentions.Count > 0 && ask.Message.Says("be", "become", "job", "work", "train") ? -0.6 : 0, // "be a receptionist at a surgery" is about a job
        Policy = _ => MedicalQuestionReplies.Fixed,
    };
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
