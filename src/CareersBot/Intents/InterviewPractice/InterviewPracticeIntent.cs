using CareersBot.Intents.EventsProgrammes;
using CareersCatalogue.Support;

namespace CareersBot.Intents.InterviewPractice;

/// <summary>Getting ready for an interview.</summary>
internal static class InterviewPracticeIntent
{
    private const string Lead = "Say what happened, what you did and what came of it. I can't play the interviewer yet.";

    internal static Intent Row { get; } = new()
    {
        Id = "interview_practice",
        Labels = ["Interview practice"],
        Policy = ask =>
        {
            var programme = EventsProgrammesReplies.Of(ask with { Message = ask.Message with { Words = [] } }, ProgrammeOffer.MockInterview);
            return programme with { Text = $"{Lead} {programme.Text}" };
        },
    };
}
