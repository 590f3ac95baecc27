using System.Globalization;
using CareersBot.Understanding;
using CareersCatalogue.Filters;
using CareersCatalogue.Occupations;
using CareersCatalogue.Routes;
using CareersCatalogue.Snapshot;

namespace CareersBot.Intents.AdviserQuestion;

/// <summary>Which jobs use a route, a level or a subject: the live count, the first five and the page with the same filters.</summary>
internal static class AdviserQuestionIntent
{
    internal const string Id = "adviser_question";

    /// <summary>Apprenticeships of no level in particular are those of any.</summary>
    internal static IReadOnlyList<EntryRouteKind> Apprenticeships { get; } = [.. EntryRouteKinds.List.All.Select(kind => kind.Value).Where(EntryRouteKinds.IsApprenticeship)];

    internal static Intent Row { get; } = new()
    {
        Id = Id,
        Labels = ["For my class"],
        Rule = ask => Lessons.IsFollowUp(ask) ? 1.3 : IsHowMany(ask.Message) ? 1.2 : IsForALevel(ask.Message) ? 1.2 : ask.Memory.Intent == Id && ask.Message.Routes.Count > 0 && ask.Message.Says("jobs", "roles") ? 0.9
            : ask.Message.Has("list") && (ask.Message.Routes.Count > 0 || ask.Message.Subjects.Count > 0) ? 0.35 : 0,
        Policy = Decide,
    };

    // "how many jobs are there in the nhs": those that are held; how many are open is asked otherwise.
    private static bool IsHowMany(Understood message) => message is { Mentions.Count: 0, Words: ["how", "many", "jobs" or "careers" or "roles" or "occupations", "are" or "do" or "does", ..], Words.Count: <= 9 }
        && message.Wishes.IsEmpty && message.Subjects.Count == 0 && message.Level is null && message.Routes.Count == 0 && !message.Says("open", "available", "free", "vacant", "apprenticeships", "apply", "need");

    // "Which occupations accept a level 2 start and have patient contact".
    private static bool IsForALevel(Understood message) => message.Mentions.Count == 0 && message.Says("occupations", "jobs", "roles", "careers")
        && SaysPatientContact(message) && (message.Level is not null || message.Routes.Count > 0);

    private static Answer Decide(Ask ask)
    {
        if (Lessons.IsFollowUp(ask)) return Lessons.Of(ask);
        // "Roles for a Y11 with grade 3 maths": a grade that is told limits the list; the jobs that use maths would be the opposite.
        if (Grades.In(ask.Message) is { Sign: GradeSign.Low, IsValue: true } && ask.Message.Subjects.Count > 0) return NoQualifications.NoQualificationsIntent.Row.Policy(ask) with { Intent = Id };
        var selection = new FilterSelection(Chosen(ask));
        if (selection.Chosen.Count == 0) return Asked(ask);
        return Listed(ask, selection, ask.Message.Wishes with { Liked = selection.Chosen, DislikedWords = [] });
    }

    /// <summary>The list for a selection, with what it was narrowed by remembered.</summary>
    /// <param name="ask">The message.</param>
    /// <param name="selection">What a job must have.</param>
    /// <param name="wishes">The same and what a job must not have.</param>
    internal static Answer Listed(Ask ask, FilterSelection selection, Wishes wishes)
    {
        var without = wishes.Disliked;
        var nation = ask.Message.Nation ?? (ask.Memory.Nation is null ? null : ask.Nation); // all of them where none was named
        var all = ask.Catalogue.Entries.Where(entry => selection.Matches(entry) && (nation is null || ListInNation.IsIn(entry, nation.Value, selection.Chosen)) && !Dislikes.Stands(entry, wishes.DislikedWords) && !without.Any(chosen => chosen.Filter.Matches(entry, chosen.Choice.Value)))
            .OrderBy(entry => entry.Occupation.SpecialismOf is null ? 0 : 1).ThenBy(entry => Place(entry, selection)).ThenBy(entry => JobList.Mixed(entry)).ToList();
        return AdviserQuestionReplies.List(new([.. all.Take(JobList.MostKept)], all.Count), selection, wishes, nation, ask.Site);
    }

    private static Answer Asked(Ask ask)
    {
        if (ask.Message.Says("many") && ask.Message.Says("jobs", "roles", "careers", "occupations")) return AdviserQuestionReplies.Count(ask);
        if (ask.Message.Says("easy", "sen", "send") && ask.Message.Says("read", "easy", "sen", "send")) return AdviserQuestionReplies.EasyRead(ask.Site);
        if (ask.Message.Says("code", "codes")) return AdviserQuestionReplies.Codes(ask.Site);
        return ask.Message.Says("gatsby", "benchmark", "benchmarks", "assembly", "lesson", "lessons", "activity", "activities", "worksheet", "worksheets", "resources", "resource")
            ? Lessons.Of(ask) : AdviserQuestionReplies.Materials;
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
        var routes = message.Routes.Count == 0 && message.Has("apprenticeship") ? Apprenticeships : message.Routes;
        chosen.AddRange(Filters(ask, routes));
        if (message.Level is { } level && !routes.Any(EntryRouteKinds.IsApprenticeship)) Add(chosen, ask, MinimumLevelFilter.Row, level.ToString(CultureInfo.InvariantCulture));
        if (SaysPatientContact(message)) Add(chosen, ask, PatientContactFilter.Row, PatientContacts.List.Of(PatientContact.High).Key);
        chosen.AddRange(message.Wishes.Liked.Where(one => one.Filter.Key == SubjectFilter.Row.Key || (one.Filter.Key == InterestFilter.Row.Key && message.Subjects.Count == 0)).Distinct());
        return chosen;
    }

    // "With patient contact", "frontline".
    private static bool SaysPatientContact(Understood message) => !message.Says("no", "without", "not", "little", "less", "avoid")
        && ((message.Says("patient", "patients") && message.Says("contact", "facing")) || message.Says("frontline"));

    /// <summary>The filters for kinds of ways in.</summary>
    internal static IEnumerable<ChosenFilter> Filters(Ask ask, IEnumerable<EntryRouteKind> kinds) => kinds
        .Select(kind => EntryRouteFilter.Row.FindChoice(ask.Catalogue, EntryRouteKinds.List.Of(kind).Key)).OfType<FilterChoice>().Select(choice => new ChosenFilter(EntryRouteFilter.Row, choice));

    private static void Add(List<ChosenFilter> chosen, Ask ask, OccupationFilter filter, string value)
    {
        if (filter.FindChoice(ask.Catalogue, value) is { } choice) chosen.Add(new(filter, choice));
    }
}
