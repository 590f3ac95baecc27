using CareersCatalogue.Routes;
using CareersCatalogue.Support;

namespace CareersBot.Intents.ReturnerAdult;

/// <summary>Adults who come back to work or change career.</summary>
internal static class ReturnerAdultIntent
{
    internal static Intent Row { get; } = new()
    {
        Id = "returner_adult",
        Labels = ["Coming back to work"],
        Rule = ask => IsInForces(ask.Message) ? -0.8 : ask.Memory.Intent == "returner_adult" && ask.Message.Mentions.Count == 0 && ask.Message.Has("returner") ? 0.2 : 0,
        Policy = ask =>
        {
            // Only who has been one can come back to it.
            if (ask.Message.Occupation is { } named && ask.Message.Says("back", "return", "returning", "again", "was", "used", "lapsed", "break", "left", "gap", "years", "yrs", "off"))
            {
                var back = named.Routes.FirstOrDefault(route => route.Type.Kind == EntryRouteKind.ReturnToPractice);
                if (back is not null) return RouteTypeReplies.Say(back.Type, [named]);
            }

            var open = ask.Catalogue.Entries.Count(entry => NoQualifications.NoQualificationsIntent.IsOpenIn(entry, ask.Nation));
            var answer = IsFromForces(ask.Message) && Programme(ask) is { } programme ? ReturnerAdultReplies.AfterService(programme, open) : ReturnerAdultReplies.Welcome(open);
            return answer with { Entries = ask.Message.Occupations }; // a job done before
        },
    };

    private static bool IsFromForces(Understanding.Understood message) => message.Says("veteran", "veterans", "army", "navy", "raf", "military", "soldier", "marines", "forces");

    private static Programme? Programme(Ask ask) => ask.Catalogue.Contents.Programmes.FirstOrDefault(one => one.Audiences.Contains(Audience.ArmedForces) && one.Area is null
        && one.Nations.Contains(ask.Nation) && one.Offers.Contains(ProgrammeOffer.ApplicationHelp) && EventsProgrammes.ProgrammeSearch.IsOpen(one, ask.Message.Words));

    // A job in the army is none after it: only who has left comes back.
    internal static bool IsInForces(Understanding.Understood message) => message.Says("army", "navy", "raf", "forces", "military", "marines")
        && !message.Says("left", "leaving", "was", "ex", "veteran", "veterans", "served", "years", "after", "out", "been", "resettlement", "scheme", "programme", "cadets", "worked", "dad", "mum", "husband", "wife", "partner", "spouse");
}

internal static class ReturnerAdultReplies
{
    internal static Answer AfterService(Programme programme, int count) => new($"Yes, and your service counts. {programme.Name}: {Wording.Cut(programme.Summary, 22)} {Wording.Jobs(count)} here set no exams. What did you do there?")
    {
        Actions = ["Programmes for me", "Jobs with no exams", "Talk to a person"],
        Sources = [programme.Sources[0]],
        More = programme.Url is { } page ? $"Its page: {page}. {programme.Status}" : programme.Status,
        Simpler = $"Your service counts. Look at {programme.Name}.",
    };

    internal static Answer Welcome(int count) => new($"Yes, you can start from here. Work, caring and life all count as experience. {Wording.Jobs(count)} here have a way in with no set exams. What kind of work did you do or enjoy?")
    {
        Actions = ["Jobs with no exams", "Part-time jobs", "Talk to a person"],
        Simpler = "You can start again. Caring counts too.",
    };
}
