using CareersCatalogue.Support;

namespace CareersBot.Intents.EventsProgrammes;

/// <summary>Programmes, schemes and events that help people towards NHS jobs.</summary>
internal static class EventsProgrammesIntent
{
    internal static Intent Row { get; } = new()
    {
        Id = "events_programmes",
        Labels = ["Programmes for me"],
        Policy = ask => ask.Message.Says("traineeship", "traineeships") && ask.Catalogue.FindRouteType("traineeship") is { } ended
            ? RouteTypeReplies.Say(ended, ask.Message.Occupations)
            : EventsProgrammesReplies.Of(ask, ProgrammeOffer.CareersTalks),
    };
}

internal static class EventsProgrammesReplies
{
    private static readonly string[] Next = ["Work experience", "Where are jobs listed?", "Talk to a person"];

    /// <summary>The programme that is named, else one with an offer.</summary>
    internal static Answer Of(Ask ask, ProgrammeOffer offer)
    {
        var here = ask.Catalogue.Contents.Programmes.Where(programme => programme.Nations.Contains(ask.Nation)).ToList();
        var named = Records.Best(ask.Message.Words, here, programme => $"{programme.Name} {programme.Organisation}", programme => programme.Summary);
        var best = named is { Share: > 0.25 } found ? found.Record : here.Where(programme => programme.Offers.Contains(offer)).OrderBy(programme => programme.Area is null ? 0 : 1).FirstOrDefault() ?? here.FirstOrDefault();
        if (best is null) return new($"I don't hold programmes for {ask.NationName} yet. A careers adviser can tell you what runs near you.") { Actions = Next };
        var area = best.Area is { } place ? $" Where: {place}." : "";
        return new($"{best.Name} ({best.Organisation}): {Wording.Cut(best.Summary, 26)}{area} Check dates with them first.") { Actions = Next, Sources = [best.Sources[0]], More = best.Status, Entries = ask.Message.Occupations };
    }
}
