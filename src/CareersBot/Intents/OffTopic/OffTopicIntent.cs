namespace CareersBot.Intents.OffTopic;

/// <summary>What is not about careers, attempts to change the rules among it.</summary>
internal static class OffTopicIntent
{
    internal static Intent Row { get; } = new()
    {
        Id = "off_topic",
        IsQuestion = false,
        Rule = ask => ask.Message.Mentions.Count == 0 && ask.Message.Says("vote", "voting", "election", "elections") ? 1 : 0, // a party is called as giving birth is
        Policy = _ => OffTopicReplies.Kind,
    };
}

internal static class OffTopicReplies
{
    internal static Answer Kind { get; } = new("That's outside what I know. I'm here for NHS jobs: what people do, how to get in and what it pays. Want to see a job you may not have heard of?")
    {
        Actions = ["Surprise me", "What jobs are there?", "Jobs with no exams"],
    };
}
