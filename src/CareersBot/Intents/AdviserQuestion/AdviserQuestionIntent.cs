using System.Globalization;
using CareersCatalogue.Filters;
using CareersCatalogue.Routes;

namespace CareersBot.Intents.AdviserQuestion;

/// <summary>Which jobs use a route, a level or a subject: the live count, the first five and the page with the same filters.</summary>
internal static class AdviserQuestionIntent
{
    internal static Intent Row { get; } = new()
    {
        Id = "adviser_question",
        Labels = ["For my class"],
        Rule = ask => ask.Message.Has("list") && (ask.Message.Routes.Count > 0 || ask.Message.Subjects.Count > 0) ? 0.35 : 0,
        Policy = Decide,
    };

    private static Answer Decide(Ask ask)
    {
        var selection = new FilterSelection(Chosen(ask));
        if (selection.Chosen.Count == 0) return AdviserQuestionReplies.Materials;
        var without = ask.Message.Wishes.Disliked;
        var all = ask.Catalogue.Entries.Where(entry => selection.Matches(entry) && !without.Any(chosen => chosen.Filter.Matches(entry, chosen.Choice.Value))).ToList();
        return AdviserQuestionReplies.List(new([.. all.Take(JobList.MostKept)], all.Count), selection, without, ask.Site);
    }

    private static List<ChosenFilter> Chosen(Ask ask)
    {
        var message = ask.Message;
        var chosen = new List<ChosenFilter>();
        foreach (var route in message.Routes) Add(chosen, ask, EntryRouteFilter.Row, EntryRouteKinds.List.Of(route).Key);
        if (message.Level is { } level && !message.Routes.Any(EntryRouteKinds.IsApprenticeship)) Add(chosen, ask, MinimumLevelFilter.Row, level.ToString(CultureInfo.InvariantCulture));
        chosen.AddRange(message.Wishes.Liked.Where(one => one.Filter.Key == SubjectFilter.Row.Key).Distinct());
        return chosen;
    }

    private static void Add(List<ChosenFilter> chosen, Ask ask, OccupationFilter filter, string value)
    {
        if (filter.FindChoice(ask.Catalogue, value) is { } choice) chosen.Add(new(filter, choice));
    }
}
