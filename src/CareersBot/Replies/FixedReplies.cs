using CareersBot.Intents;

namespace CareersBot.Replies;

/// <summary>What is said about the message itself rather than about what it asks.</summary>
internal static class FixedReplies
{
    internal const string Kept = "(not kept)";

    internal const string DetailsLeftOut = "I left out your personal details: this chat does not need them.";

    internal static Answer TooLong(int most) => new($"That's a lot to read at once. What is the one thing you want to know? I read up to {most} characters, and I have not kept what you sent.")
    {
        Actions = ["What jobs are there?", "Jobs with no exams", "Talk to a person"],
        Intent = "unclear",
    };

    internal const string PracticeAnswer = "(practice answer, not kept)";

    /// <summary>What is asked when somebody calls for help and says no more.</summary>
    internal static Answer WhichHelp { get; } = new("Do you need help right now, or help with jobs? If someone could be badly hurt, ring 999 now.")
    {
        Actions = [Safety.SafetyReplies.NeedHelpNow, "What jobs are there?", "Do the quiz", "Talk to a person"],
        Intent = "human",
    };

    internal static Answer DeadButton { get; } = new("That button does not work any more. Ask me in your own words, or pick one of these.") { Actions = ["What jobs are there?", "Jobs with no exams", "Talk to a person"], Intent = "unclear" };

    internal static Answer OnlyDetails { get; } = new("What would you like to know about NHS jobs?") { Actions = ["What jobs are there?", "Jobs with no exams", "Talk to a person"], Intent = "privacy_delete" };

    internal static Answer NoWords { get; } = new("I can only read words. Type a job or a question, or pick one of these.") { Actions = ["What jobs are there?", "Jobs with no exams", "Talk to a person"], Intent = "unclear" };

    internal static Answer NoCatalogue { get; } = new("My job facts are not here right now, so I can't answer that yet. Please try again in a few minutes. A teacher or careers adviser can help meanwhile.")
    {
        Actions = ["Try again", "What are you?"],
        Intent = "unclear",
    };
}
