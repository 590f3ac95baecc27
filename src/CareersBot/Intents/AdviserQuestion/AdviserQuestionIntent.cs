using CareersCatalogue.Filters;
using CareersCatalogue.Routes;
using CareersCatalogue.Snapshot;

namespace CareersBot.Intents.AdviserQuestion;

/// <summary>Which jobs use a route, a level or a subject, with live counts; what teachers and careers advisers ask.</summary>
internal static class AdviserQuestionIntent
{
    internal static Intent Row { get; } = new()
    {
        Id = "adviser_question",
        Rule = ask => ask.Message.Has("list") && (ask.Message.Routes.Count > 0 || ask.Message.Subjects.Count > 0) ? 0.35 : 0,
        Policy = Decide,
    };

    private static Answer Decide(Ask ask)
    {
        var message = ask.Message;
        var subjects = message.Wishes.Liked.Where(chosen => chosen.Filter.Key == SubjectFilter.Row.Key).ToList();
        if (message.Routes.Count == 0 && message.Level is null && subjects.Count == 0) return AdviserQuestionReplies.Materials;
        var found = JobList.Find(ask, entry => Fits(entry, message.Routes, message.Routes.Any(EntryRouteKinds.IsApprenticeship) ? null : message.Level)
            && (subjects.Count == 0 || new FilterSelection(subjects).Matches(entry)), null);
        return JobList.Say(found, AdviserQuestionReplies.Headline(message.Routes, message.Level, subjects, message.Wishes.Disliked), "How do I get in?");
    }

    private static bool Fits(CatalogueEntry entry, IReadOnlyList<EntryRouteKind> routes, int? level) =>
        (routes.Count == 0 || entry.Routes.Any(route => routes.Contains(route.Type.Kind))) && (level is not { } held || entry.Occupation.MinimumLevel <= held);
}

internal static class AdviserQuestionReplies
{
    internal static Answer Materials { get; } = new(
        "For classes: I can list jobs by way in, level or subject, with counts. Every list and job page can be printed. Try \"level 3 apprenticeship jobs\" or \"jobs that use art\".")
    {
        Actions = ["Apprenticeship jobs", "Jobs with no exams", "Jobs that use art"],
    };

    internal static string Headline(IReadOnlyList<EntryRouteKind> routes, int? level, IReadOnlyList<ChosenFilter> subjects, IReadOnlyList<ChosenFilter> without)
    {
        var parts = new List<string>();
        if (routes.Count > 0) parts.Add($"have a way in by {Wording.Join([.. routes.Select(route => Wording.Lower(EntryRouteKinds.List.Of(route).Label))], "or")}");
        else if (level is { } held) parts.Add($"can be started at level {held} or below");
        if (subjects.Count > 0) parts.Add($"use {Wording.Join([.. subjects.Select(subject => Wording.Lower(subject.Choice.Label)).Distinct(StringComparer.Ordinal)], "or")}");
        if (without.Count > 0) parts.Add($"leave out {Wording.Join([.. without.Select(chosen => Wording.Lower(chosen.Choice.Label)).Distinct(StringComparer.Ordinal)], "and")}");
        return Wording.Join(parts);
    }
}
