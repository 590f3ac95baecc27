namespace CareersBot.Intents.LanguageChoice;

/// <summary>Which languages the bot speaks.</summary>
internal static class LanguageChoiceIntent
{
    internal static Intent Row { get; } = new()
    {
        Id = "language",
        IsQuestion = false,
        Policy = _ => LanguageChoiceReplies.EnglishOnly,
    };
}

internal static class LanguageChoiceReplies
{
    internal static Answer EnglishOnly { get; } = new("I speak plain English only for now. I can use easier words if you like. A careers adviser may be able to help in your language.") { Actions = ["Easier words", "Talk to a person", "What jobs are there?"], Simpler = "I only know English." };
}
