using CareersCatalogue.Routes;

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

            return ReturnerAdultReplies.Welcome(ask.Catalogue.Entries.Count(entry => NoQualifications.NoQualificationsIntent.IsOpenIn(entry, ask.Nation))) with { Entries = ask.Message.Occupations }; // a job done before
        },
    };
    // A job in the army is none after it: only who has left comes back.
    internal static bool IsInForces(Understanding.Understood message) => message.Says("army", "navy", "raf", "forces", "military", "marines")
        && !message.Says("left", "leaving", "was", "ex", "veteran", "veterans", "served", "years", "after", "out", "been", "resettlement", "scheme", "programme", "cadets", "worked", "dad", "mum", "husband", "wife", "partner", "spouse");
}

internal static class ReturnerAdultReplies
{
    internal static Answer Welcome(int count) => new($"Yes, you can start from here. Work, caring and life all count as experience. {Wording.Jobs(count)} here have a way in with no set exams. What kind of work did you do or enjoy?")
    {
        Actions = ["Jobs with no exams", "Part-time jobs", "Talk to a person"],
        Simpler = "You can start again. Caring counts too.",
    };
}
