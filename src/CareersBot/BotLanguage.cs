using CareersBot.Learnt;
using CareersBot.Safety;
using CareersBot.Understanding;
using CareersCatalogue.Ports;
using CareersCatalogue.Support;

namespace CareersBot;

/// <summary>Everything the bot knows of words: spellings, word families, examples of what people mean, and the fixed replies of the safety doors.</summary>
/// <remarks>Source: <c>data/language/</c> and, for the numbers of the safety doors, <c>data/reference/help-services.json</c>.</remarks>
public sealed class BotLanguage
{
    internal BotLanguage(
        Spellings spellings, WordFamilies families, IWordMeanings meanings, SafetyCues cues, IReadOnlyList<LabelledText> intents, IReadOnlyList<LabelledText> doors,
        Framings framings, IReadOnlyList<ElsewhereJob> elsewhere, IReadOnlyDictionary<string, SafetyReply> replies, IReadOnlyList<FollowUp> followUps, IReadOnlyList<HelpService> services, LearntFiles learnt)
    {
        Model = new(spellings, families, meanings, intents, [.. doors.SelectMany(example => Tokens.Of(example.Text, spellings)), .. cues.Words], elsewhere, learnt);
        Screen = new(Model, cues, doors, intents, framings, learnt);
        Safety = new(replies, services);
        Talk = new(Screen, Safety, new(followUps, Model));
    }

    internal LanguageModel Model { get; }

    internal SafetyScreen Screen { get; }

    internal SafetyReplies Safety { get; }

    internal SafetyTalk Talk { get; }

    internal InterviewWords Interview { get; init; } = InterviewWords.None;

    internal PayRules PayRules { get; init; } = PayRules.None;

    /// <summary>Reads the words from a data folder and learns from the examples; takes a few seconds of processor time.</summary>
    /// <param name="dataPath">The folder that has <c>language/</c> and <c>reference/</c> in it.</param>
    /// <param name="meanings">What words mean.</param>
    /// <param name="learntPath">A folder where what was learnt is kept for the next time; made when it is missing. Null or empty to keep nothing.</param>
    /// <param name="report">Is told why something could not be kept there.</param>
    /// <returns>The language, or null with all problems when something that safety needs is missing or broken.</returns>
    public static BotLanguageReading Read(string dataPath, IWordMeanings meanings, string? learntPath = null, Action<Exception>? report = null) =>
        new BotLanguageReader(dataPath, meanings, learntPath, report ?? (_ => { })).Read();
}

/// <summary>What came of reading the bot's words.</summary>
/// <param name="Language">The words; null when there were problems.</param>
/// <param name="Problems">Everything that is wrong, by file; empty when nothing is.</param>
public sealed record BotLanguageReading(BotLanguage? Language, IReadOnlyList<LanguageProblem> Problems);
