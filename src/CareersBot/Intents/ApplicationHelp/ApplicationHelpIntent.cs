using CareersBot.Intents.EventsProgrammes;
using CareersCatalogue.Support;

namespace CareersBot.Intents.ApplicationHelp;

/// <summary>Help with forms and statements.</summary>
internal static class ApplicationHelpIntent
{
    private const string Lead = "Match each thing the advert asks for with one true example from school, home or work.";

    internal static Intent Row { get; } = new()
    {
        Id = "application_help",
        Labels = ["Help with my form"],
        Policy = ask =>
        {
            var programme = EventsProgrammesReplies.Of(ask with { Message = ask.Message with { Words = [] } }, ProgrammeOffer.ApplicationHelp);
            return programme with { Text = $"{Lead} {programme.Text}" };
        },
    };
}
