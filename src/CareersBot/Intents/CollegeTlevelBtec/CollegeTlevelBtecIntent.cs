using CareersCatalogue.Routes;
using CareersCatalogue.Snapshot;
using CareersCatalogue.Support;

namespace CareersBot.Intents.CollegeTlevelBtec;

/// <summary>T Levels, BTECs, Access courses and other qualifications from college, and where they lead.</summary>
internal static class CollegeTlevelBtecIntent
{
    internal const string Id = "college_tlevel_btec";

    internal static Intent Row { get; } = new()
    {
        Id = Id,
        Labels = ["College courses", "What is a T Level?", .. TLevels.Labels],
        Rule = ask => TLevels.IsFollowUp(ask) ? 1.2 : JobsAfterCourse.IsAsked(ask.Message) ? 1.3 : 0,
        Policy = Decide,
    };

    private static readonly string[] Courses = ["college", "colleges", "course", "courses"];

    private static Answer Decide(Ask ask)
    {
        if (TLevels.Of(ask) is { } tLevel) return tLevel;
        if (JobsAfterCourse.IsAsked(ask.Message) && JobsAfterCourse.Of(ask) is { } open) return open;
        var kind = ask.Message.Routes.FirstOrDefault(route => route is EntryRouteKind.TLevel or EntryRouteKind.CollegeCourse, EntryRouteKind.CollegeCourse);
        // "College courses" names no qualification, and short courses for people at work are no answer to it.
        var fact = Records.Best([.. QualificationReplies.About(ask).Except(Courses)], ask.Catalogue.Contents.Qualifications, one => one.Name, one => one.Meaning);
        if (ask.Message.Occupation is { } job) return CollegeTlevelBtecReplies.ForJob(job, job.Routes.Where(route => route.Type.Kind == kind).ToList(), kind);
        if (fact is { Share: > 0.3 } found) return QualificationReplies.Fact(found.Record, QualificationReplies.About(ask));
        return CollegeTlevelBtecReplies.Kind(ask.Catalogue.FindRouteType(EntryRouteKinds.List.Of(kind).Key));
    }
}

internal static class CollegeTlevelBtecReplies
{
    private static readonly string[] Next = ["How do I get in?", "Apprenticeships", "Talk to a person"];

    internal static Answer ForJob(CatalogueEntry job, IReadOnlyList<EntryRoute> routes, EntryRouteKind kind)
    {
        var what = EntryRouteKinds.List.Of(kind).Label;
        var name = kind == EntryRouteKind.TLevel ? "T Level" : Wording.Lower(what);
        var level = Wording.Lower(RequirementWording.LevelPhrase(job.Occupation.MinimumLevel));
        return new(routes.Count > 0
            ? $"Yes, a {name} can lead to {Wording.A(job)}: {Wording.Cut(routes[0].Summary, 26)}"
            : $"I don't hold a {name} made for {Wording.A(job)}. To start you need {level}. Each course sets its own rules, so ask them.")
        {
            Actions = Next,
            Entries = [job],
            Sources = [routes.Count > 0 && routes[0].Sources.Count > 0 ? routes[0].Sources[0] : job.Occupation.Sources[0]],
            Remember = memory => memory with { Occupation = job.Occupation.Slug.Value },
        };
    }

    internal static Answer Kind(RouteType? type) => type is null
        ? new("College courses such as BTECs and T Levels can lead to many NHS jobs. Which job do you have in mind?") { Actions = Next }
        : new($"{type.Name}: {Wording.Cut(type.Description, 36)}") { Actions = Next, Sources = type.Sources, More = type.WhoFor, Simpler = $"A course for {Wording.Lower(type.WhoFor)}" };
}
