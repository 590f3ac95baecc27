using System.Globalization;
using CareersCatalogue.Filters;
using CareersCatalogue.Routes;
using CareersCatalogue.Snapshot;

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
        if (selection.Chosen.Count == 0) return Asked(ask);
        var without = ask.Message.Wishes.Disliked;
        var all = ask.Catalogue.Entries.Where(entry => selection.Matches(entry) && !without.Any(chosen => chosen.Filter.Matches(entry, chosen.Choice.Value)))
            .OrderBy(entry => entry.Occupation.SpecialismOf is null ? 0 : 1).ThenBy(entry => Place(entry, selection)).ThenBy(entry => JobList.Mixed(entry)).ToList();
        return AdviserQuestionReplies.List(new([.. all.Take(JobList.MostKept)], all.Count), selection, without, ask.Site);
    }

    private static Answer Asked(Ask ask)
    {
        if (ask.Message.Says("code", "codes")) return AdviserQuestionReplies.Codes(ask.Site);
        return ask.Message.Says("gatsby", "benchmark", "benchmarks", "assembly", "lesson", "lessons", "activity", "activities", "worksheet", "worksheets", "resources", "resource")
            ? AdviserQuestionReplies.Activities(ask.Catalogue.Contents.Activities.Count, ask.Site) : AdviserQuestionReplies.Materials;
    }

    // A job's subjects stand in the order in which they help: where the one asked for stands first, the job uses it most.
    private static int Place(CatalogueEntry entry, FilterSelection selection)
    {
        var asked = selection.Chosen.Where(one => one.Filter == SubjectFilter.Row).Select(one => one.Choice.Value).ToList();
        var place = entry.Occupation.UsefulSubjects.ToList().FindIndex(subject => asked.Contains(subject.Slug.Value));
        return place < 0 ? int.MaxValue : place;
    }

    private static List<ChosenFilter> Chosen(Ask ask)
    {
        var message = ask.Message;
        var chosen = new List<ChosenFilter>();
        foreach (var route in message.Routes) Add(chosen, ask, EntryRouteFilter.Row, EntryRouteKinds.List.Of(route).Key);
        if (message.Level is { } level && !message.Routes.Any(EntryRouteKinds.IsApprenticeship)) Add(chosen, ask, MinimumLevelFilter.Row, level.ToString(CultureInfo.InvariantCulture));
        chosen.AddRange(message.Wishes.Liked.Where(one => one.Filter.Key == SubjectFilter.Row.Key || (one.Filter.Key == InterestFilter.Row.Key && message.Subjects.Count == 0)).Distinct());
        return chosen;
    }

    private static void Add(List<ChosenFilter> chosen, Ask ask, OccupationFilter filter, string value)
    {
        if (filter.FindChoice(ask.Catalogue, value) is { } choice) chosen.Add(new(filter, choice));
    }
}
