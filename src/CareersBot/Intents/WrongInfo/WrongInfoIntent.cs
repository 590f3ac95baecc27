namespace CareersBot.Intents.WrongInfo;

/// <summary>Somebody says that a fact or a link is wrong.</summary>
internal static class WrongInfoIntent
{
    internal static Intent Row { get; } = new()
    {
        Id = "wrong_info",
        IsQuestion = false,
        Labels = [ComplaintWords.Label],
        Rule = ask => ComplaintWords.In(ask.Message) || Doubts.Of(ask) is not null ? 1 : 0,
        Policy = ask => ComplaintWords.In(ask.Message) ? WrongInfoReplies.Complaint
            : Doubts.Of(ask) is { } doubt ? DoubtReplies.Say(ask, doubt)
            : WrongInfoReplies.Thanks(LastFacts.Sources(ask) is [var source, ..] ? source : null),
    };
}

/// <summary>Somebody wants to complain themselves; "do patients complain a lot" asks about a job.</summary>
internal static class ComplaintWords
{
    internal const string Label = "How do I complain?";

    private static readonly string[] Phrases =
    [
        "how do i complain", "how can i complain", "how to complain", "where do i complain", "where can i complain", "who do i complain to", "want to complain", "wanna complain", "like to complain",
        "make a complaint", "have a complaint", "got a complaint", "file a complaint", "complain about you", "complain about this", "complain about the chat", "complain about the site",
    ];

    internal static bool In(Understanding.Understood message)
    {
        var said = $" {string.Join(' ', Understanding.Tokens.Of(message.Text, Understanding.Spellings.None))} ";
        return Array.Exists(Phrases, phrase => said.Contains($" {phrase} ", StringComparison.Ordinal));
    }
}

internal static class WrongInfoReplies
{
    internal static Answer Complaint { get; } = new(
        "You can complain. For this chat, tell whoever runs this site, or the school or service that showed it to you. About care or a job in the NHS, tell the place itself. I can't pass it on.")
    {
        Actions = ["Is this private?", "Talk to a person", "What jobs are there?"],
        Simpler = "Tell whoever runs this site. For the NHS, tell the hospital or surgery.",
    };

    internal static Answer Thanks(CareersCatalogue.Occupations.Source? source) => new(
        $"Thank you for telling me. I may be out of date.{(source is null ? "" : $" I took it from {source.Name}, read on {Wording.Day(source.Retrieved)}.")} Please trust the official page over me.")
    {
        Actions = ["Talk to a person", "What are you?", "What jobs are there?"],
        Sources = source is null ? [] : [source],
    };
}
