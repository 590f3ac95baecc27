using CareersBot.Understanding;

namespace CareersBot.Intents.LanguageChoice;

/// <summary>Which languages the bot speaks.</summary>
internal static class LanguageChoiceIntent
{
    internal static Intent Row { get; } = new()
    {
        Id = "language",
        IsQuestion = false,
        Rule = ask => WelshWords.AreSpoken(ask.Message.Text) ? 2 : 0,
        Policy = ask => WelshWords.AreSpoken(ask.Message.Text) ? LanguageChoiceReplies.NotWelsh : LanguageChoiceReplies.EnglishOnly,
    };
}

internal static class LanguageChoiceReplies
{
    /// <summary>In Welsh first, so that whoever asks in Welsh can read it.</summary>
    internal static Answer NotWelsh { get; } = new("Dim ond Saesneg rydw i'n ei siarad ar hyn o bryd. I speak plain English only for now. The pages of this site have Welsh headings and buttons: choose Cymraeg at the top.")
    {
        Actions = ["Easier words", "Talk to a person", "What jobs are there?"], Simpler = "I only know English. The pages know some Welsh.",
    };

    internal static Answer EnglishOnly { get; } = new("I speak plain English only for now. I can use easier words if you like. A careers adviser may be able to help in your language.") { Actions = ["Easier words", "Talk to a person", "What jobs are there?"], Simpler = "I only know English." };
}
