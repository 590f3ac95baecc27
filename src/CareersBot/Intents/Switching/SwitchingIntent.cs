using CareersBot.Intents.AgeLimits;
using CareersBot.Intents.EntryRequirements;
using CareersBot.Intents.RouteLength;

namespace CareersBot.Intents.Switching;

/// <summary>From one job or course to another.</summary>
internal static class SwitchingIntent
{
    internal static Intent Row { get; } = new()
    {
        Id = "switching",
        Labels = ["Can I switch later?"],
        Rule = ask => PresentWork.IsTold(ask.Message) ? 1.2
            : Move.IsTold(ask) ? 0.6
            : ask.Message.Mentions.Count > 1 && ask.Message.Says("become", "retrain") && ask.Message.Says("can", "could", "possible") && !ask.Message.Has("pay") ? 0.5
            : ask.Message.Says("late") && ask.Message.Says("change", "switch", "swap") ? 1
            : ask.Message.Words is [.., "instead"] && ask.Message.Says("i", "im") && ask.Message.Says("doing", "studying", "course") && ask.Message.Mentions.Count == 1 ? 0.8 : 0,
        Policy = ask => Move.In(ask) is { } move ? SwitchingReplies.Moving(ask, move)
            : PresentWork.IsTold(ask.Message) ? SwitchingReplies.FromWork(ask)
            : WithDegree.IsSaid(ask.Message) && !ask.Message.Says("change", "changing", "switch", "switching", "swap", "drop", "leave", "quit") ? SwitchingReplies.AfterDegree(ask)
            : ask.Message.Has("uni") || ask.Message.Has("college") || ask.Message.Says("course", "tutor") ? SwitchingReplies.OfCourse : SwitchingReplies.General,
    };
}

internal static class SwitchingReplies
{
    /// <summary>From the work that somebody has now: the step that the record of that work names, where it is one of the NHS, and the ways in.</summary>
    internal static Answer FromWork(Ask ask)
    {
        var message = ask.Message;
        var target = message.Mentions[^1].Entry; // the job that is asked for stands last
        var from = message.Mentions.Count > 1 ? message.Mentions[0].Entry : null;
        var step = from?.Occupation.Progression.FirstOrDefault(one => one.To == target.Occupation.Slug);
        var ways = EntryRequirementsReplies.WaysIn(ask, target);
        var headline = step is null ? "Yes: people do change, and what you learned still counts." : $"Yes, that is a known next step. {step.How}";
        return ways with { Text = $"{headline} {ways.Text}", Entries = from is null || step is null ? [target] : [target, from] };
    }

    private const int Grown = 21;

    /// <summary>From the job that somebody has, or from what they have learned so far.</summary>
    internal static Answer Moving(Ask ask, Move move)
    {
        if (move.From is { } from) return Crossing.Of(ask, from, move.To);
        if (WithDegree.IsSaid(ask.Message) && WithDegree.Way(move.To, ask.Nation) is { } shorter) return WithDegree.Say(move.To, shorter);
        return ask.Message.Age is >= Grown and var age ? JobAges.Answer(ask, move.To, age, false) : To(EntryRequirementsReplies.WaysIn(ask, move.To), [.. ask.Message.Occupations.Reverse()]);
    }

    internal static Answer To(Answer ways, IReadOnlyList<CareersCatalogue.Snapshot.CatalogueEntry> entries) => ways with { Text = $"People do change. {ways.Text}", Entries = entries };

    /// <summary>Somebody has a degree and no job in mind: how many jobs have a way in that begins with one.</summary>
    internal static Answer AfterDegree(Ask ask)
    {
        var open = ask.Catalogue.Entries.Count(entry => entry.Occupation.Nations.Contains(ask.Nation) && WithDegree.Way(entry, ask.Nation) is not null);
        var schemes = ask.Catalogue.Entries.Count(entry => entry.Occupation.Nations.Contains(ask.Nation)
            && entry.Routes.Any(route => route.Type.Kind == CareersCatalogue.Routes.EntryRouteKind.GraduateScheme && InNation.Has(route, ask.Nation)));
        return new($"Your degree counts, whatever its subject. {Wording.Jobs(open)} have a shorter course for graduates, and {Wording.Jobs(schemes)} take graduates on a scheme. What do you like: people, numbers, words, science?")
        {
            Actions = ["What jobs are there?", "Science jobs", "Jobs without patients", "Do the quiz"],
            Sources = ask.Catalogue.FindRouteType("graduate-scheme")?.Sources ?? [],
            Simpler = "Your degree counts. Tell me what you like.",
        };
    }

    internal static Answer OfCourse { get; } = new("People do change course, and what you learned still counts. Talk to your tutor first, before you leave anything. Which job would you like to move to?")
    {
        Actions = ["What jobs are there?", "Apprenticeships", "Talk to a person"],
    };

    internal static Answer General { get; } = new("People do change, and what you learned still counts. Keep what you have until the next thing is sure. Which job would you like to move to?")
    {
        Actions = ["What jobs are there?", "Apprenticeships", "Talk to a person"],
    };
}
