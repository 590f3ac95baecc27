using CareersCatalogue.Support;

namespace CareersBot.Intents.EventsProgrammes;

/// <summary>Programmes, schemes and events that help people towards NHS jobs.</summary>
internal static class EventsProgrammesIntent
{
    internal static Intent Row { get; } = new()
    {
        Id = "events_programmes",
        Labels = ["Programmes for me", EventsProgrammesReplies.Another],
        Rule = ask => ask.Message.Has("events") && ask.Message.Mentions.Count == 0 ? 0.1 : 0,
        Policy = ask => ask.Message.Says("traineeship", "traineeships") && ask.Catalogue.FindRouteType("traineeship") is { } ended
            ? RouteTypeReplies.Say(ended, ask.Message.Occupations)
            : ask.Message.Says("graduate", "grad") && ask.Message.Says("scheme", "schemes", "programme", "programmes") && ask.Catalogue.FindRouteType("graduate-scheme") is { } scheme ? RouteTypeReplies.Say(scheme, ask.Message.Occupations)
            : EventsProgrammesReplies.Of(ask, ProgrammeOffer.CareersTalks),
    };
}

internal static class EventsProgrammesReplies
{
    internal const string Another = "Another programme";

    private const double Named = 0.25;
    private const double Surely = 0.5; // its own name; it is told also where it has ended, as its status says
    private const int MostWords = 45;

    private static readonly string[] Kinds = ["scheme", "schemes", "programme", "programmes", "event", "events", "club", "clubs"]; // they name none

    private static readonly string[] Next = ["Work experience", "Where are jobs listed?", "Talk to a person"];

    /// <summary>The programme that is named; else the best for the place, the people and the offer that are, and how many others there are.</summary>
    internal static Answer Of(Ask ask, ProgrammeOffer offer)
    {
        var here = ask.Catalogue.Contents.Programmes.Where(programme => programme.Nations.Contains(ask.Nation)).ToList();
        var fitting = ProgrammeSearch.Find(ask, offer);
        if (ask.Message.Text == Another && Turned(ProgrammeSearch.Find(ask with { Message = ask.Message with { Words = [] } }, offer), ask.Memory.Said) is { } other) return Say(other, 0);
        var place = fitting.Count > 0 && ProgrammeSearch.IsNear(fitting[0], ask.Message.Words);
        var named = Records.Best([.. ask.Message.Words.Except(Kinds)], here, programme => $"{programme.Name} {programme.Organisation}", programme => programme.Summary);
        if (!place && named is { Share: > Surely } own) return Say(own.Record, 0);
        // Something was asked for that none of them is: said first, and then what there is for everybody.
        if (ProgrammeSearch.Asked(ask.Message.Words) is { } asked && !place) return NoneNear(ask, asked, fitting);
        if (!place && named is { Share: > Named } found && ProgrammeSearch.IsOpen(found.Record, ask.Message.Words)) return Say(found.Record, 0);
        if (fitting.Count == 0) return new($"I don't hold programmes like that for {ask.NationName} yet. A careers adviser can tell you what runs near you.") { Actions = Next };
        return Say(fitting[0], fitting.Count - 1) with { Entries = Meant(ask) };
    }

    private static Answer NoneNear(Ask ask, string asked, IReadOnlyList<Programme> fitting)
    {
        var national = fitting.Count > 0 ? fitting[0] : null;
        return new($"I don't hold any {asked} near you: they change too often. Your school, a local hospital or a college can tell you.{(national is null ? "" : $" Open to all in {ask.NationName}: {Short(national.Name)}. {Wording.Cut(national.Summary, 14)}")}")
        {
            Actions = [.. national is null ? [] : new[] { Another }, .. Next],
            Sources = national is null ? [] : [national.Sources[0]],
            More = national?.Url is { } page ? $"Its page: {page}" : null,
            Entries = Meant(ask),
            Simpler = $"I do not know of {asked} near you. Ask your school.",
        };
    }

    // "Careers fair" is no job of somebody who runs them: a job counts where the message has more of it than such words.
    private static IReadOnlyList<CareersCatalogue.Snapshot.CatalogueEntry> Meant(Ask ask) =>
        [.. ask.Message.Mentions.Where(mention => !ask.Message.Has("events") || !ask.Message.Words.Skip(mention.Start).Take(mention.Length).All(word => word is "careers" or "career" or "fair" or "fairs" or "outreach")).Select(mention => mention.Entry).Concat(ask.Message.Pointed).Distinct()];

    private static Answer Say(Programme best, int others)
    {
        var area = best.Area is { } place ? $" Where: {place}." : "";
        var more = others > 0 ? $" I know {others} more." : "";
        var about = $"{Wording.Cut(best.Summary, 20)}{area} {best.Status}{more}";
        var (name, whole) = (Short(best.Name), $"{Short(best.Name)} ({Short(best.Organisation)}): {about}");
        return new(whole.Split(' ').Length <= MostWords ? whole : $"{name}: {about}")
        {
            Actions = [Another, .. Next],
            Sources = [best.Sources[0]],
            More = best.Url is { } page ? $"Its page: {page}" : "I hold no page for it. Search for its name, or ask a careers adviser.",
            Simpler = $"{best.Name}. {best.Status}",
        };
    }

    private static string Short(string name) => name.Split(" (")[0];

    // The one after that which was named last.
    private static Programme? Turned(IReadOnlyList<Programme> all, string? said)
    {
        if (all.Count == 0) return null;
        var last = said is null ? -1 : all.ToList().FindIndex(programme => said.StartsWith(Short(programme.Name), StringComparison.Ordinal));
        return all[(last + 1) % all.Count];
    }
}
